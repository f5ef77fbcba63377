import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'

interface Activation {
  apply(tensor: Tensor): Tensor
  getClassName(): string
}

type Layer = layers.Layer
type ActivatedLayer = Layer & { activation: Activation }

/**
 * Does the work while outputs of a model that end with a softmax return the softmax's input instead. The cross-entropy
 * of these logits is exact even where the probabilities round to 0 or 1.
 * @param indices of the outputs to change
 * @returns the result of the work, and the indices of the outputs that returned logits
 */
export function withoutSoftmax<Result>(
  model: LayersModel,
  indices: readonly number[],
  work: () => Result,
): { readonly result: Result; readonly logits: ReadonlySet<number> } {
  const ends = indices.flatMap((index) => {
    const layer = lastLayer(model, index)
    return layer && endsWithSoftmax(layer) ? [{ index: index, layer, softmax: layer.activation }] : []
  })
  for (const { layer } of ends) layer.activation = { apply: (tensor) => tensor, getClassName: () => 'linear' }
  try {
    return { result: work(), logits: new Set(ends.map(({ index: index }) => index)) }
  } finally {
    for (const { layer, softmax } of ends) layer.activation = softmax
  }
}

/** Returns the last layer of an output; null if other layers use its probabilities too. */
function lastLayer(model: LayersModel, index: number): Layer | null {
  if (model.outputs.length === 1) return model.layers.at(-1) ?? null
  const layer = model.outputs[index]?.sourceLayer ?? null
  const taken = model.layers.some(({ inboundNodes }) =>
    inboundNodes.some(({ inboundLayers }) => inboundLayers.some((other) => other === layer)),
  )
  return taken ? null : layer
}

function endsWithSoftmax(layer: Layer): layer is ActivatedLayer {
  if (!('activation' in layer) || !isActivation(layer.activation)) return false
  return layer.activation.getClassName() === 'softmax'
}

function isActivation(value: unknown): value is Activation {
  return typeof value === 'object' && value !== null && 'apply' in value && 'getClassName' in value
}
