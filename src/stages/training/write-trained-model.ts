import { writeArtifact, type Artifact } from '../../artifacts/artifact.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { StoredExamples } from '../../dataset/stored-examples.ts'
import type { Engine } from '../../engine/engine.ts'
import { completeModel, type TrainingMetrics } from '../../model/artifact.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import { saveModel } from '../../model/storage.ts'
import type { BuiltModel } from '../../training/model/built.ts'
import { nameEngine, type StageContext } from '../context.ts'
import type { OpenTrainingData } from './open-training-data.ts'

interface TrainedModel {
  readonly engine: Engine
  readonly model: BuiltModel['model']
  readonly sources: Sources
  readonly dataset: OpenTrainingData['dataset']
  readonly metrics: TrainingMetrics
  /** Everything that affects the weights. */
  readonly recipe: unknown
  /** The record beside the model. */
  readonly run: unknown
}

/** Writes the model with everything needed to evaluate and serve it as a sealed artifact. */
export function writeTrainedModel(
  { pipeline }: StageContext,
  into: string,
  { engine, model, sources, dataset, metrics, recipe, run }: TrainedModel,
): Promise<Artifact<ModelDetails>> {
  const { features, label, transform } = dataset.details
  return writeArtifact(into, async (draft) => {
    await saveModel(engine.tf, model, draft)
    return {
      kind: 'model',
      details: await completeModel(draft, engine.tf, {
        name: pipeline.name,
        signature: { features, label, transform },
        dataset,
        test: new StoredExamples(dataset, 'test'),
        training: metrics,
        weights: 'float32',
        engine: nameEngine(engine.report),
      }),
      parents: { dataset: dataset.digest, ...(sources['model'] && { model: sources['model'] }) },
      config: digestOfJson(recipe),
      run,
    }
  })
}
