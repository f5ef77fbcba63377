import { sliceBatch, type RawBatch } from '../../dataset/examples.ts'
import { loadOnnxRuntime } from '../../engine/onnx.ts'
import { transformParts } from '../model-io.ts'
import type { Inference, ModelOutputs } from '../predict.ts'
import { joinValues, OnnxNetwork, type OnnxContext } from './onnx-network.ts'

/**
 * Loads an ONNX model on WebAssembly.
 * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
 */
export async function loadOnnxModel(folder: string, context: OnnxContext): Promise<Inference> {
  const ort = loadOnnxRuntime()
  const network = await OnnxNetwork.load(ort, folder, context)
  return {
    predict: (examples) => predict(network, context, examples),
    close: () => network.close(),
  }
}

/** Returns the name of the engine of `loadOnnxModel`. */
export function onnxEngineName(): string {
  return loadOnnxRuntime().name
}

/** Examples of a batch, which bounds the memory. */
const batchSize = 256

async function predict(
  network: OnnxNetwork,
  { transform }: OnnxContext,
  examples: RawBatch,
): Promise<ModelOutputs> {
  const { size } = examples
  const outputs: Float32Array[] = []
  for (let start = 0; start < size; start += batchSize) {
    const batch = sliceBatch(examples, start, Math.min(batchSize, size - start))
    outputs.push((await network.run(transformParts(transform, batch), batch.size)).values)
  }
  const values = joinValues(outputs)
  return { size, width: size === 0 ? 0 : values.length / size, values }
}
