import { resolve } from 'node:path'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import type { Examples } from '../../dataset/examples.ts'
import type { IndexedOutput } from '../../dataset/label-target.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import { isOnnx, openEvaluableModel, type EvaluableModel } from '../../model/evaluable-model.ts'
import { externalFormat, requireFolderOfArtifact, packLayersModel, packOnnx } from '../../model/import.ts'
import type { LayersRuntime } from '../../model/runtime.ts'
import { nameEngine, runRecord, type EngineOnDemand, type StageContext } from '../context.ts'

/** The test split on which models are evaluated, and the engine that runs them. */
export interface TestData {
  readonly dataset: Artifact<DatasetDetails>
  readonly test: Examples
  /** The label of the dataset that is evaluated. */
  readonly output: IndexedOutput
  readonly engine: EngineOnDemand
}

/**
 * Opens the model in an artifact's folder, or seals a `model.json` or an `.onnx` file in `directory`, so that a digest
 * identifies it.
 */
export async function openOrPackModel(
  context: StageContext,
  path: string,
  directory: string,
  { dataset, output, engine }: Omit<TestData, 'test'>,
): Promise<EvaluableModel> {
  const external = {
    file: path,
    name: context.pipeline.name,
    dataset,
    config: digestOfJson(null),
    run: runRecord(context, new Date()),
  }
  switch (externalFormat(path)) {
    case 'onnx':
      return packOnnx(directory, external, output.label)
    case 'layers': {
      const { tf, report } = await engine.start()
      return packLayersModel(tf, directory, external, nameEngine(report))
    }
    case null:
      await requireFolderOfArtifact(path)
      return openEvaluableModel(path)
  }
}

/** Returns the path of a model that an input names as a file; null for an artifact or its folder. */
export function externalModelPath(reference: string): string | null {
  return externalFormat(reference) === null ? null : resolve(reference)
}

/** Returns the runtime of a model; null for ONNX models, which need no TensorFlow. */
export async function runtimeFor(
  model: EvaluableModel,
  engine: EngineOnDemand,
): Promise<LayersRuntime | null> {
  return isOnnx(model) ? null : (await engine.start()).tf
}
