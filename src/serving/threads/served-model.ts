import type { RawBatch } from '../../dataset/examples.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import { transformParts } from '../../model/model-io.ts'
import { outputWidths, runNetwork, type ModelOutputs } from '../../model/predict.ts'
import type { LayersRuntime } from '../../model/runtime.ts'
import { checkSignature } from '../../model/signature.ts'
import { loadModel } from '../../model/storage.ts'

/** A model in the memory of a thread. */
export interface ServedModel {
  readonly details: ModelDetails
  /** Number of values of each output for one example. */
  readonly outputWidths: readonly number[]
  /** Returns the transformed values of raw examples for each part of the input. */
  transform(batch: RawBatch): Float32Array[]
  /** Predicts transformed examples, all in one batch. */
  run(parts: readonly Float32Array[], size: number): Promise<ModelOutputs>
}

/**
 * Loads the network of a verified model artifact.
 * @throws UserError when TensorFlow.js cannot build it
 */
export async function loadServedModel(
  tf: LayersRuntime,
  folder: string,
  details: ModelDetails,
): Promise<ServedModel> {
  const model = await loadModel(tf, folder)
  checkSignature(model, details.transform, details.label)
  return {
    details,
    outputWidths: outputWidths(model, details.label),
    transform: (batch) => transformParts(details.transform, batch),
    run: (parts, size) => runNetwork(tf, model, details, parts, size),
  }
}
