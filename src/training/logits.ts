import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'

interface Activation {
  apply(tensor: Tensor): Tensor
  getClassName(): string
}

type ActivatedLayer = layers.Layer & { activation: Activation }

/**
 * Lets a model that ends with a softmax answer with what goes into it, of which the cross-entropy is exact where the
 * probabilities themselves are rounded to 0 or 1.
 */
export function withoutSoftmax(
  model: LayersModel,
  work: () => Tensor,
): { readonly outputs: Tensor; readonly logits: boolean } {
  const last = model.layers.at(-1)
  if (!last || !endsWithSoftmax(last)) return { outputs: work(), logits: false }
  const softmax = last.activation
  last.activation = { apply: (tensor) => tensor, getClassName: () => 'linear' }
  try {
    return { outputs: work(), logits: true }
  } finally {
    last.activation = softmax
  }
}

function endsWithSoftmax(layer: layers.Layer): layer is ActivatedLayer {
  if (!('activation' in layer) || !isActivation(layer.activation)) return false
  return layer.activation.getClassName() === 'softmax'
}

function isActivation(value: unknown): value is Activation {
  return typeof value === 'object' && value !== null && 'apply' in value && 'getClassName' in value
}
