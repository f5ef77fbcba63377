import type { ChannelStep, ChannelTransform, FittedTransform } from '../dataset/dataset-schema.ts'
import type { RawValues } from '../dataset/examples.ts'
import { applyColumns } from './table-transform.ts'

/** `(value − subtract) ÷ divide`: a step of a transform, for one channel. */
export interface Affine {
  readonly subtract: number
  readonly divide: number
}

/**
 * Maps raw examples to the input of the network.
 * @param features `size` examples, channels or columns last
 * @param texts texts that columns of texts refer to
 * @returns `size × product(transform.shape)` values, computed in float64 and rounded once to float32, so that the trainer,
 *   the gate and the server agree to the bit
 */
export function applyTransform(
  transform: FittedTransform,
  features: RawValues,
  size: number,
  texts: readonly string[] = [],
): Float32Array {
  if ('columns' in transform) return applyColumns(transform, features, size, texts)
  const values = transform.shape.reduce((product, length) => product * length, 1)
  if (features.length !== size * values)
    throw new RangeError(`${features.length} values are not ${size} examples of ${transform.shape.join('×')}`)
  const channels = transform.shape.at(-1) ?? 1
  return features instanceof Uint8Array
    ? applyToPixels(transform.steps, features, channels)
    : applyToNumbers(transform.steps, features, channels)
}

/** Returns the steps of a transform, each with its numbers for every channel. */
export function affineSteps({ steps, shape }: ChannelTransform): {
  readonly subtract: readonly number[]
  readonly divide: readonly number[]
}[] {
  const channels = Array.from({ length: shape.at(-1) ?? 1 }, (_, channel) => affinesOf(steps, channel))
  return steps.map((_, index) => ({
    subtract: channels.map((affines) => affines[index]?.subtract ?? 0),
    divide: channels.map((affines) => affines[index]?.divide ?? 1),
  }))
}

/** Returns the steps of one channel. */
export function affinesOf(steps: readonly ChannelStep[], channel: number): Affine[] {
  return steps.map((step) => {
    switch (step.step) {
      case 'scale':
        return { subtract: 0, divide: step.by }
      case 'standardize':
        return { subtract: step.mean[channel] ?? 0, divide: step.deviation[channel] ?? 1 }
      case 'min-max': {
        const minimum = step.minimum[channel] ?? 0
        return { subtract: minimum, divide: (step.maximum[channel] ?? 1) - minimum || 1 }
      }
    }
  })
}

export function applyAffines(affines: readonly Affine[], value: number): number {
  let result = value
  for (const { subtract, divide } of affines) result = (result - subtract) / divide
  return result
}

/** A pixel has 256 values, so each channel's results are looked up. */
function applyToPixels(steps: readonly ChannelStep[], pixels: Uint8Array, channels: number): Float32Array {
  const table = new Float32Array(channels * 256)
  for (let channel = 0; channel < channels; channel++) {
    const affines = affinesOf(steps, channel)
    for (let pixel = 0; pixel < 256; pixel++) table[channel * 256 + pixel] = applyAffines(affines, pixel)
  }
  const result = new Float32Array(pixels.length)
  for (let index = 0; index < pixels.length; index++)
    result[index] = table[(index % channels) * 256 + (pixels[index] ?? 0)] ?? 0
  return result
}

function applyToNumbers(
  steps: readonly ChannelStep[],
  numbers: Float64Array | Float32Array,
  channels: number,
): Float32Array {
  const result = new Float32Array(numbers.length)
  for (let channel = 0; channel < channels; channel++) {
    const affines = affinesOf(steps, channel)
    for (let index = channel; index < numbers.length; index += channels)
      result[index] = applyAffines(affines, numbers[index] ?? 0)
  }
  return result
}
