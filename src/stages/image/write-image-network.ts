import type { Host } from '../../host/host.ts'
import { loadOnnxRuntime } from '../../engine/onnx.ts'
import type { ImageEngine } from '../../engine/serving-engine.ts'
import { anyTensorFlow } from '../../engine/start.ts'
import { isOnnx, type EvaluableModel } from '../../model/evaluable-model.ts'
import type { Golden } from '../../model/model-schema.ts'
import { servingNetwork } from '../../model/onnx-writer/serving-network.ts'

/**
 * Returns the network of a model of TensorFlow.js for an image with the engine onnx; null for other images.
 * @throws UserError for a network that ONNX cannot contain, or that predicts other outputs
 */
export async function writeImageNetwork(
  { log }: Host,
  engine: ImageEngine,
  model: EvaluableModel,
  golden: Golden,
): Promise<Uint8Array | null> {
  if (engine !== 'onnx' || isOnnx(model)) return null
  return log.group('Write the network as ONNX', async () =>
    servingNetwork(await anyTensorFlow(), loadOnnxRuntime(), model, golden),
  )
}
