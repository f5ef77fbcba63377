import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'
import { z } from 'zod'
import type { Tf } from '../engine/engine.ts'
import type { StepRandomness } from './randomness.ts'

type Layer = layers.Layer

/** What a random layer makes of its input while training. */
type Disturbance = (tf: Tf, input: Tensor, random: StepRandomness, purpose: string) => Tensor

const rated = z.object({ rate: z.number(), noiseShape: z.array(z.number().nullable()).nullish() })
const noisy = z.object({ stddev: z.number() })

/**
 * Lets the random layers of a model, nested ones too, draw from `random` while they train: TensorFlow.js's own draw their
 * masks in JavaScript, which a recorded graph would repeat for ever. The layers stay what they are, also when saved.
 */
export function seedRandomLayers(tf: Tf, model: LayersModel, random: StepRandomness): void {
  for (const [place, layer] of innerLayers(model.layers).entries()) {
    const disturb = disturbanceOf(layer)
    if (!disturb) continue
    const purpose = `${place} ${layer.name}`
    layer.call = (inputs, { training }) => {
      const [input] = [inputs].flat()
      if (!input) throw new TypeError(`${layer.name} was called without an input`)
      return training === true ? tf.tidy(() => disturb(tf, input, random, purpose)) : input
    }
  }
}

/** Layers of models and wrappers among the layers, before which they stand. */
function innerLayers(outer: readonly Layer[]): Layer[] {
  return outer.flatMap((layer) => [...innerLayers(nestedIn(layer)), layer])
}

const nesting = ['layers', 'layer', 'forwardLayer', 'backwardLayer'] as const

function nestedIn(layer: Layer): Layer[] {
  return nesting.flatMap((name) => {
    const value: unknown = Reflect.get(layer, name)
    return (Array.isArray(value) ? value : [value]).filter(isLayer)
  })
}

function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && 'call' in value && 'getClassName' in value
}

function disturbanceOf(layer: Layer): Disturbance | null {
  const config = layer.getConfig()
  switch (layer.getClassName()) {
    case 'Dropout': {
      const { rate, noiseShape } = rated.parse(config)
      return dropout(rate, (shape) => shape.map((side, axis) => noiseShape?.[axis] ?? side))
    }
    case 'SpatialDropout1D':
      return dropout(rated.parse(config).rate, ([size = 0, , channels = 0]) => [size, 1, channels])
    case 'GaussianNoise':
      return gaussianNoise(noisy.parse(config).stddev)
    case 'GaussianDropout':
      return gaussianDropout(rated.parse(config).rate)
    case 'AlphaDropout':
      return alphaDropout(rated.parse(config).rate)
    default:
      return null
  }
}

/** Srivastava et al., "Dropout: a simple way to prevent neural networks from overfitting", JMLR 15 (2014). */
function dropout(rate: number, maskShape: (shape: readonly number[]) => number[]): Disturbance {
  return (tf, input, random, purpose) => {
    const kept = tf.cast(tf.greaterEqual(random.uniform(purpose, maskShape(input.shape)), rate), 'float32')
    return tf.mul(input, tf.mul(kept, 1 / (1 - rate)))
  }
}

function gaussianNoise(deviation: number): Disturbance {
  return (tf, input, random, purpose) => tf.add(input, tf.mul(random.normal(purpose, input.shape), deviation))
}

/** Multiplicative noise of the same paper as dropout, section 10. */
function gaussianDropout(rate: number): Disturbance {
  const deviation = Math.sqrt(rate / (1 - rate))
  return (tf, input, random, purpose) =>
    tf.mul(input, tf.add(tf.mul(random.normal(purpose, input.shape), deviation), 1))
}

/** Klambauer et al., "Self-normalizing neural networks", NeurIPS 2017. */
function alphaDropout(rate: number): Disturbance {
  const saturation = -1.6732632423543772 * 1.0507009873554805
  const scale = ((1 - rate) * (1 + rate * saturation ** 2)) ** -0.5
  const shift = -scale * saturation * rate
  return (tf, input, random, purpose) => {
    const kept = tf.cast(tf.greaterEqual(random.uniform(purpose, input.shape), rate), 'float32')
    const mixed = tf.add(tf.mul(input, kept), tf.mul(tf.sub(1, kept), saturation))
    return tf.add(tf.mul(mixed, scale), shift)
  }
}
