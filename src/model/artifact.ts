import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import type { ExampleSource, RawBatch } from '../dataset/examples.ts'
import { StoredExamples } from '../dataset/stored-examples.ts'
import { openArtifact, type Artifact } from '../artifacts/artifact.ts'
import { readArtifactJson } from '../artifacts/artifact-json.ts'
import { canonicalJson } from '../artifacts/digest.ts'
import { requireBatchIndependence } from './batch-independence.ts'
import { classSampleSchema } from './class-sample.ts'
import { writeModelCard } from './card.ts'
import type { CardMetric } from './card-metadata.ts'
import { countParameters, float32Weights, measureModelBytes } from './stored-model.ts'
import { goldenExamples, makeGolden, withoutPrivateValues } from './golden.ts'
import { fitInputStatistics } from './input-statistics.ts'
import { historySchema, type EpochMeans } from './history.ts'
import { predict } from './predict.ts'
import type { LayersModel, LayersRuntime } from './runtime.ts'
import {
  goldenSchema,
  modelDetailsSchema,
  modelFiles,
  type Golden,
  type ModelDetails,
  type WeightType,
} from './model-schema.ts'
import { loadModel } from './storage.ts'

const metricsSchema = z.strictObject({
  history: historySchema,
  /** The epoch whose weights the model contains; null for a model that was not trained by Tensorline. */
  epoch: z.int().positive().nullable(),
  /** The examples that each epoch had of each class; without it, an epoch had all examples of the training split. */
  sample: z.array(classSampleSchema).readonly().optional(),
  /** True if a search stopped the training before its last epoch. */
  stopped: z.literal(true).optional(),
})
export type TrainingMetrics = z.infer<typeof metricsSchema>

/**
 * Opens a model artifact.
 * @throws UserError when its files differ from its manifest
 */
export function openModel(folder: string): Promise<Artifact<ModelDetails>> {
  return openArtifact(folder, 'model', modelDetailsSchema)
}

export function readTrainingMetrics({ folder }: Artifact<ModelDetails>): Promise<TrainingMetrics> {
  return readArtifactJson(folder, modelFiles.metrics, metricsSchema)
}

export function readGolden(folder: string): Promise<Golden> {
  return readArtifactJson(folder, modelFiles.golden, goldenSchema)
}

export interface ModelOrigin {
  readonly name: string
  /** The model's inputs, its outputs, and the transform of the inputs. */
  readonly signature: Pick<ModelDetails, 'features' | 'label' | 'transform'>
  readonly dataset: Artifact<DatasetDetails>
  /** Examples from which the golden requests are chosen. */
  readonly test: ExampleSource
  readonly training: TrainingMetrics
  readonly weights: WeightType
  /** Name of the engine that computes the golden outputs. */
  readonly engine: string
}

/**
 * Completes a folder with `model.json` and its shards to a model artifact: adds golden requests with outputs of the
 * stored model itself, metrics, statistics of the inputs and the model card.
 */
export async function completeModel(
  folder: string,
  tf: LayersRuntime,
  origin: ModelOrigin,
): Promise<ModelDetails> {
  const { name, signature, dataset, training, weights, engine } = origin
  const model = await loadModel(tf, folder)
  const golden = await computeGolden(tf, model, origin)
  const { servingExpectations, license } = dataset.details
  const details: ModelDetails = {
    name,
    ...signature,
    ...(servingExpectations && { servingExpectations }),
    ...(license !== undefined && { datasetLicense: license }),
    modelBytes: await measureModelBytes(folder),
    parameters: await countParameters(folder),
    weights,
  }
  model.dispose()
  const card = writeModelCard({
    details,
    float32Weights: await float32Weights(folder),
    dataset: { digest: dataset.digest, ...dataset.details },
    metrics: metricsOf(training),
    validated: validationMetrics(training),
    sample: training.sample,
    golden,
    engine,
  })
  await writeFile(join(folder, modelFiles.golden), canonicalJson(golden))
  await writeFile(join(folder, modelFiles.metrics), canonicalJson(training))
  const inputs = fitInputStatistics(details, new StoredExamples(dataset, 'train'))
  await writeFile(join(folder, modelFiles.inputs), canonicalJson(inputs))
  await writeFile(join(folder, modelFiles.card), card)
  return details
}

async function computeGolden(
  tf: LayersRuntime,
  model: LayersModel,
  { name, test, engine, signature: { features, label, transform } }: ModelOrigin,
): Promise<Golden> {
  const chosen = withoutPrivateValues(goldenExamples(test, label), features)
  const predictBatch = (batch: RawBatch) => predict(tf, model, { transform, label }, batch)
  await requireBatchIndependence(predictBatch, chosen, JSON.stringify(name))
  return makeGolden(engine, features, label, chosen, await predictBatch(chosen))
}

/** Returns the metrics of the model's epoch by readable names. */
function metricsOf({ history, epoch }: TrainingMetrics): Record<string, number> {
  const last = history.find((record) => record.epoch === epoch)
  if (!last) return {}
  const outputs = Object.entries(last.outputs ?? {})
  return Object.fromEntries([
    ...namedMeans(last),
    ...outputs.flatMap(([output, means]) =>
      namedMeans(means).map(([name, value]) => [`${name} of ${output}`, value] as const),
    ),
  ])
}

/** Returns the metrics of the validation split at the model's epoch. */
function validationMetrics({ history, epoch }: TrainingMetrics): CardMetric[] {
  const last = history.find((record) => record.epoch === epoch)
  if (!last) return []
  const outputs = [[null, last], ...Object.entries(last.outputs ?? {})] as const
  return outputs.flatMap(([output, { validationLoss, validationAccuracy }]) =>
    Object.entries({ loss: validationLoss, accuracy: validationAccuracy }).flatMap(([type, value]) =>
      value === null ? [] : [{ type, name: output === null ? type : `${type} of ${output}`, value }],
    ),
  )
}

function namedMeans({ loss, accuracy, validationLoss, validationAccuracy }: EpochMeans): [string, number][] {
  const named = {
    'training loss': loss,
    'training accuracy': accuracy,
    'validation loss': validationLoss,
    'validation accuracy': validationAccuracy,
  }
  return Object.entries(named).flatMap(([name, value]): [string, number][] =>
    value === null ? [] : [[name, value]],
  )
}
