import { join, resolve } from 'node:path'
import type { DatasetDetails } from '../../data/dataset-schema.ts'
import type { Examples } from '../../data/examples.ts'
import type { PlacedOutput } from '../../data/label-target.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import { isOnnx, openAskedModel, type EvaluableModel } from '../../model/evaluable-model.ts'
import { externalFormat, requireFolderOfArtifact, sealLayersModel, sealOnnx } from '../../model/import.ts'
import type { LayersRuntime } from '../../model/runtime.ts'
import { nameEngine, runRecord, type EngineOnDemand, type StageContext } from '../context.ts'

/** What a model without an artifact is judged on: it is sealed, so that a digest names it. */
export interface Judged {
  readonly dataset: Artifact<DatasetDetails>
  readonly test: Examples
  /** What is judged, of the labels that the dataset has. */
  readonly output: PlacedOutput
  readonly engine: EngineOnDemand
}

/** Opens a model that an artifact's folder holds, or seals a `model.json` or an `.onnx` file at `place`. */
export async function openOrSealModel(
  context: StageContext,
  path: string,
  directory: string,
  { dataset, test, output, engine }: Judged,
): Promise<EvaluableModel> {
  const bare = {
    file: path,
    name: context.pipeline.name,
    dataset,
    config: digestOfJson(null),
    run: runRecord(context, new Date()),
  }
  switch (externalFormat(path)) {
    case 'onnx':
      return sealOnnx(directory, bare, output.label)
    case 'layers': {
      const { tf, report } = await engine.start()
      return sealLayersModel(tf, directory, bare, test, nameEngine(report))
    }
    case null:
      await requireFolderOfArtifact(path)
      return openAskedModel(path)
  }
}

/** The path of a model that an input names as a file; null when it names an artifact or its folder. */
export function bareModelPath(reference: string): string | null {
  return externalFormat(reference) === null ? null : resolve(reference)
}

/** What runs the tensors of a model; an ONNX model needs no TensorFlow, so none is started for it. */
export async function runtimeFor(
  model: EvaluableModel,
  engine: EngineOnDemand,
): Promise<LayersRuntime | null> {
  return isOnnx(model) ? null : (await engine.start()).tf
}

/** Where a baseline that is a file is sealed. */
export function placeOfBaseline({ workspace }: StageContext): string {
  return join(workspace, 'given', 'baseline')
}
