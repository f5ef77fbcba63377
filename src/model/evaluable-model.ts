import { artifactKind, openArtifact, type Artifact } from '../artifacts/artifact.ts'
import { onnxDetailsSchema, type OnnxDetails } from './onnx/onnx-schema.ts'
import { modelDetailsSchema, type ModelDetails } from './model-schema.ts'

/** A model that the gate can evaluate: one trained by Tensorline, or an ONNX model of any framework. */
export type EvaluableModel = Artifact<ModelDetails> | Artifact<OnnxDetails>

export type EvaluableDetails = EvaluableModel['details']

export function isOnnx(model: EvaluableModel): model is Artifact<OnnxDetails> {
  return isOnnxDetails(model.details)
}

export function isOnnxDetails(details: EvaluableDetails): details is OnnxDetails {
  return 'format' in details
}

/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
export async function openEvaluableModel(folder: string): Promise<EvaluableModel> {
  return (await artifactKind(folder, 'model')) === 'onnx-model'
    ? openArtifact(folder, 'onnx-model', onnxDetailsSchema)
    : openArtifact(folder, 'model', modelDetailsSchema)
}
