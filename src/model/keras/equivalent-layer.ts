import { isObject, without, type Json, type JsonObject, type SerializedLayer } from './serialized-layer.ts'

/** Returns the same layer in the terms of TensorFlow.js. */
export function withEquivalents({ class_name, config }: SerializedLayer): {
  class_name: string
  config: Json
} {
  if (!isObject(config)) return { class_name, config }
  const activations = ['activation', 'recurrent_activation'].flatMap((setting) =>
    config[setting] === 'silu' ? [[setting, 'swish'] as const] : [],
  )
  const plain: JsonObject = { ...config, ...Object.fromEntries(activations), ...float32Of(config) }
  switch (class_name) {
    case 'SeparableConv2D': {
      // Keras writes these settings, but builds the layer only from `depthwise_` and `pointwise_` settings.
      const unused = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint']
      return { class_name, config: without(plain, unused) }
    }
    case 'LeakyReLU': {
      const { negative_slope: slope, ...rest } = plain
      return { class_name, config: typeof slope === 'number' ? { ...rest, alpha: slope } : plain }
    }
    case 'ReLU': {
      const { negative_slope: slope, max_value: most = null, threshold = 0, ...rest } = plain
      return typeof slope === 'number' && slope !== 0 && most === null && (threshold ?? 0) === 0
        ? { class_name: 'LeakyReLU', config: { ...rest, alpha: slope } }
        : { class_name, config: plain }
    }
    case 'BatchNormalization': {
      const [axis, ...others] = [plain['axis']].flat()
      return {
        class_name,
        config: axis === undefined || others.length > 0 ? plain : { ...plain, axis },
      }
    }
    default:
      return { class_name, config: plain }
  }
}

/** Replaces a dtype policy by its name. */
function float32Of({ dtype }: JsonObject): { dtype?: Json } {
  if (!isObject(dtype) || !isObject(dtype['config'])) return {}
  return { dtype: dtype['config']['name'] ?? null }
}

/**
 * Returns true if the backward layer equals the forward layer apart from its direction, which is how TensorFlow.js
 * builds it.
 */
export function isMirrored(forward: Json | undefined, backward: Json): boolean {
  const [one, other] = [forward, backward].map((layer) =>
    isObject(layer) && isObject(layer['config']) ? layer['config'] : null,
  )
  if (!one || !other || one['go_backwards'] === other['go_backwards']) return false
  const [forwardConfig, backwardConfig] = [one, other].map((config) =>
    without(config, ['name', 'go_backwards']),
  )
  return JSON.stringify(forwardConfig) === JSON.stringify(backwardConfig)
}
