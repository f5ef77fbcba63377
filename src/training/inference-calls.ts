import type { LayersModel } from '@tensorflow/tfjs'
import { innerLayers } from './inner-layers.ts'

/**
 * Keeps layers in inference mode if the model calls them with `training=False`, as Keras does with a pretrained part
 * while the rest trains. TensorFlow.js ignores the argument.
 */
export function applyInferenceCalls(model: LayersModel): void {
  for (const layer of innerLayers(model.layers)) {
    // A nested model has a node of its own in addition to those of its calls.
    const calls = layer.inboundNodes.filter(({ inboundLayers }) => inboundLayers.length > 0)
    if (calls.length === 0 || !calls.every(({ callArgs }) => callArgs?.['training'] === false)) continue
    const call = layer.call.bind(layer)
    layer.call = (inputs, options) => call(inputs, { ...options, training: false })
  }
}
