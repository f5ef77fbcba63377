import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'

interface Activation {
  apply(tensor: Tensor): Tensor
  getClassName(): string
}

type Layer = layers.Layer
type ActivatedLayer = Layer & { activation: Activation }

/**
 * Lets the outputs of a model that end with a softmax answer with what goes into it, of which the cross-entropy is exact
 * where the probabilities themselves are rounded to 0 or 1.
 * @param indices which of the model's outputs
 * @returns what the work came to, and which of the outputs answered so
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

/** Null where other layers take its probabilities too. */
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
