import { artifactKind, type Artifact } from '../artifacts/artifact.ts'
import { openModel } from './artifact.ts'
import { openOnnxModel } from './onnx/onnx-model.ts'
import type { OnnxDetails } from './onnx/onnx-schema.ts'
import type { ModelDetails } from './model-schema.ts'

/** A model that the gate can evaluate: one trained by Tensorline, or an ONNX model of any framework. */
export type EvaluableModel = Artifact<ModelDetails> | Artifact<OnnxDetails>

export function isOnnx(model: EvaluableModel): model is Artifact<OnnxDetails> {
  return 'format' in model.details
}

/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
export async function openEvaluableModel(folder: string): Promise<EvaluableModel> {
  return (await artifactKind(folder, 'model')) === 'onnx-model' ? openOnnxModel(folder) : openModel(folder)
}
