import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'
import { z } from 'zod'
import type { Tf } from '../engine/engine.ts'
import { innerLayers, isLayer } from './inner-layers.ts'
import type { StepRandomness } from './randomness.ts'

type Layer = layers.Layer

/** The output of a random layer for its input during training. */
type Disturbance = (tf: Tf, input: Tensor, random: StepRandomness, purpose: string) => Tensor

const rated = z.object({ rate: z.number(), noiseShape: z.array(z.number().nullable()).nullish() })
const dropping = z.object({ dropout: z.number(), recurrentDropout: z.number() })
const noisy = z.object({ stddev: z.number() })

/**
 * Makes the random layers of a model, including those in nested models, draw from `random` during training.
 * TensorFlow.js draws their masks in JavaScript, which a traced graph would repeat in every step. The saved layers are
 * unchanged.
 */
export function seedRandomLayers(tf: Tf, model: LayersModel, random: StepRandomness): void {
  for (const [index, layer] of innerLayers(model.layers).entries()) {
    seedCells(tf, layer, random, `${index} ${layer.name}`)
    const disturb = disturbanceOf(layer)
    if (!disturb) continue
    const purpose = `${index} ${layer.name}`
    layer.call = (inputs, { training }) => {
      const [input] = [inputs].flat()
      if (!input) throw new TypeError(`${layer.name} was called without an input`)
      return training === true ? tf.tidy(() => disturb(tf, input, random, purpose)) : input
    }
  }
}

/**
 * Seeds the dropout masks of the cells of a recurrent layer, for its input and its state. As in Keras, one mask applies
 * to all steps of a sequence. TensorFlow.js discards the masks of the last call only for layers with a single cell.
 */
function seedCells(tf: Tf, layer: Layer, random: StepRandomness, purpose: string): void {
  const cells = cellsOf(layer)
  if (cells.length === 0) return
  for (const [index, cell] of cells.entries())
    Reflect.set(cell, 'dropoutFunc', (ones: Tensor, rate: number) =>
      tf.tidy(() => dropout(rate, (shape) => [...shape])(tf, ones, random, `${purpose} cell ${index}`)),
    )
  const call = layer.call.bind(layer)
  layer.call = (inputs, options) => {
    for (const cell of cells) forgetMasks(tf, cell)
    return call(inputs, options)
  }
}

function cellsOf(layer: Layer): Layer[] {
  const cell: unknown = Reflect.get(layer, 'cell')
  if (!isLayer(cell)) return []
  const stacked: unknown = Reflect.get(cell, 'cells')
  const cells: unknown[] = Array.isArray(stacked) ? stacked : [cell]
  return cells.filter(isLayer).filter((each) => {
    const rates = dropping.safeParse(each.getConfig()).data
    return rates !== undefined && (rates.dropout > 0 || rates.recurrentDropout > 0)
  })
}

function forgetMasks(tf: Tf, cell: Layer): void {
  for (const mask of ['dropoutMask', 'recurrentDropoutMask']) {
    const drawn: unknown = Reflect.get(cell, mask)
    const tensors: unknown[] = Array.isArray(drawn) ? drawn : [drawn]
    tf.dispose(tensors.filter((tensor) => tensor instanceof tf.Tensor))
    Reflect.set(cell, mask, null)
  }
}

function disturbanceOf(layer: Layer): Disturbance | null {
  const config = layer.getConfig()
  switch (layer.getClassName()) {
    case 'Dropout': {
      const { rate, noiseShape } = rated.parse(config)
      return dropout(rate, maskShapeOf(noiseShape))
    }
    case 'SpatialDropout1D':
      return dropout(rated.parse(config).rate, ([size = 0, , channels = 0]) => [size, 1, channels])
    case 'GaussianNoise':
      return gaussianNoise(noisy.parse(config).stddev)
    case 'GaussianDropout':
      return gaussianDropout(rated.parse(config).rate)
    case 'AlphaDropout':
      return alphaDropout(rated.parse(config).rate, maskShapeOf(rated.parse(config).noiseShape))
    default:
      return null
  }
}

/** Returns the shape of the mask for an input of a shape; along an axis of size 1, all values are dropped together. */
type MaskShape = (shape: readonly number[]) => number[]

function maskShapeOf(noiseShape: z.infer<typeof rated>['noiseShape']): MaskShape {
  return (shape) => shape.map((side, axis) => noiseShape?.[axis] ?? side)
}

/**
 * Drops values: Srivastava et al., "Dropout: a simple way to prevent neural networks from overfitting", JMLR 15 (2014).
 */
function dropout(rate: number, maskShape: MaskShape): Disturbance {
  return (tf, input, random, purpose) => {
    const kept = tf.cast(tf.greaterEqual(random.uniform(purpose, maskShape(input.shape)), rate), 'float32')
    return tf.mul(input, tf.mul(kept, 1 / (1 - rate)))
  }
}

function gaussianNoise(deviation: number): Disturbance {
  return (tf, input, random, purpose) => tf.add(input, tf.mul(random.normal(purpose, input.shape), deviation))
}

/** Multiplies by noise: the same paper as for dropout, section 10. */
function gaussianDropout(rate: number): Disturbance {
  const deviation = Math.sqrt(rate / (1 - rate))
  return (tf, input, random, purpose) =>
    tf.mul(input, tf.add(tf.mul(random.normal(purpose, input.shape), deviation), 1))
}

/** Drops values and keeps mean and variance: Klambauer et al., "Self-normalizing neural networks", NeurIPS 2017. */
function alphaDropout(rate: number, maskShape: MaskShape): Disturbance {
  const saturation = -1.6732632423543772 * 1.0507009873554805
  const scale = ((1 - rate) * (1 + rate * saturation ** 2)) ** -0.5
  const shift = -scale * saturation * rate
  return (tf, input, random, purpose) => {
    const kept = tf.cast(tf.greaterEqual(random.uniform(purpose, maskShape(input.shape)), rate), 'float32')
    const mixed = tf.add(tf.mul(input, kept), tf.mul(tf.sub(1, kept), saturation))
    return tf.add(tf.mul(mixed, scale), shift)
  }
}
