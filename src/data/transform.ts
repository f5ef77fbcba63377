import type { TransformStep } from '../config/data.ts'
import { ExactSum } from './exact-sum.ts'
import { columnsAsNumbers, shapeOf } from './features.ts'
import { countPixels, emptyHistogram, type PixelHistogram } from './pixel-histogram.ts'
import type { Features, FittedStep, FittedTransform } from './schema.ts'

/** `(value − subtract) ÷ divide`: every step of a transform, for one channel or column. */
interface Affine {
  readonly subtract: number
  readonly divide: number
}

/**
 * Takes raw examples to what the network takes.
 * @param features `size` examples, channels or columns last.
 * @returns `size × product(transform.shape)` values, computed in float64 and rounded once to float32, so that the trainer,
 *   the gate and the server agree to the bit.
 */
export function applyTransform(
  transform: FittedTransform,
  features: Float32Array | Uint8Array,
  size: number,
): Float32Array {
  const values = transform.shape.reduce((product, length) => product * length, 1)
  if (features.length !== size * values)
    throw new RangeError(`${features.length} values are not ${size} examples of ${transform.shape.join('×')}`)
  const channels = transform.shape.at(-1) ?? 1
  return features instanceof Uint8Array
    ? applyToPixels(transform.steps, features, channels)
    : applyToNumbers(transform.steps, features, channels)
}

/** The steps of a transform, each with its numbers for every channel or column. */
export function affineSteps({ steps, shape }: FittedTransform): {
  readonly subtract: readonly number[]
  readonly divide: readonly number[]
}[] {
  const channels = Array.from({ length: shape.at(-1) ?? 1 }, (_, channel) => affinesOf(steps, channel))
  return steps.map((_, index) => ({
    subtract: channels.map((affines) => affines[index]?.subtract ?? 0),
    divide: channels.map((affines) => affines[index]?.divide ?? 1),
  }))
}

/**
 * Fits a transform to the examples of the training split. The result is the same for any order of the examples.
 * Columns that are categories stay 0 and 1 under `standardize` and `min-max`; a constant column is taken to 0.
 * @param values `size` raw examples, channels or columns last.
 */
export function fitTransform(
  steps: readonly TransformStep[],
  features: Features,
  values: Float32Array | Uint8Array,
  size: number,
): FittedTransform {
  const channels = shapeOf(features).at(-1) ?? 1
  if (values instanceof Uint8Array) {
    const histogram = emptyHistogram(channels)
    countPixels(histogram, values)
    return fitToPixels(steps, features, histogram)
  }
  const categories =
    features.kind === 'table' ? columnsAsNumbers(features).map(({ category }) => category !== null) : []
  return fit(steps, features, (done) =>
    Array.from({ length: channels }, (_, channel) =>
      categories[channel] ? untouched : momentsOfNumbers(values, size, channels, channel, done),
    ),
  )
}

/** Fits a transform to the histogram of the training split's pixels. */
export function fitToPixels(
  steps: readonly TransformStep[],
  features: Features,
  histogram: PixelHistogram,
): FittedTransform {
  return fit(steps, features, (done) =>
    Array.from({ length: histogram.channels }, (_, channel) => momentsOfPixels(histogram, channel, done)),
  )
}

export interface Moments {
  readonly mean: number
  /** Of the population: the square root of the mean squared distance from the mean. */
  readonly deviation: number
  readonly minimum: number
  readonly maximum: number
}

/** What leaves a column as it is, both as moments and as bounds. */
const untouched: Moments = { mean: 0, deviation: 1, minimum: 0, maximum: 1 }

/** Fits step after step, each to what the steps before it make of the values. */
function fit(
  steps: readonly TransformStep[],
  features: Features,
  momentsAfter: (done: readonly FittedStep[]) => Moments[],
): FittedTransform {
  const fitted: FittedStep[] = []
  for (const step of steps) {
    switch (step.step) {
      case 'scale':
        fitted.push(step)
        break
      case 'standardize': {
        const moments = momentsAfter(fitted)
        fitted.push({
          step: 'standardize',
          mean: moments.map(({ mean }) => mean),
          deviation: moments.map(({ deviation }) => deviation || 1),
        })
        break
      }
      case 'min-max': {
        const moments = momentsAfter(fitted)
        fitted.push({
          step: 'min-max',
          minimum: moments.map(({ minimum }) => minimum),
          maximum: moments.map(({ maximum }) => maximum),
        })
        break
      }
    }
  }
  return { steps: fitted, shape: shapeOf(features) }
}

function momentsOfNumbers(
  values: Float32Array,
  size: number,
  stride: number,
  offset: number,
  done: readonly FittedStep[],
): Moments {
  const column = Float64Array.from({ length: size }, (_, row) => values[row * stride + offset] ?? 0)
  const affines = affinesOf(done, offset)
  return momentsOf(column.map((value) => apply(affines, value)))
}

/** Moments of the numbers themselves, the same for any order of them. */
export function momentsOf(values: Float64Array): Moments {
  const sum = new ExactSum()
  let minimum = Infinity
  let maximum = -Infinity
  for (const value of values) {
    sum.add(value)
    minimum = Math.min(minimum, value)
    maximum = Math.max(maximum, value)
  }
  const mean = sum.value / values.length
  const squares = new ExactSum()
  for (const value of values) squares.add(square(value - mean))
  return { mean, deviation: Math.sqrt(squares.value / values.length), minimum, maximum }
}

/** Moments of one channel after the steps already done. */
export function momentsOfPixels(
  { counts }: PixelHistogram,
  channel: number,
  done: readonly FittedStep[] = [],
): Moments {
  const affines = affinesOf(done, channel)
  const bins = Array.from({ length: 256 }, (_, pixel) => ({
    value: apply(affines, pixel),
    count: counts[channel * 256 + pixel] ?? 0,
  })).filter(({ count }) => count > 0)
  const size = bins.reduce((sum, { count }) => sum + count, 0)
  const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size
  const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0)
  const values = bins.map(({ value }) => value)
  return {
    mean,
    deviation: Math.sqrt(squares / size),
    minimum: Math.min(...values),
    maximum: Math.max(...values),
  }
}

/** By multiplication, which is exact to rounding everywhere; `**` is left to the machine's library. */
function square(value: number): number {
  return value * value
}

function affinesOf(steps: readonly FittedStep[], channel: number): Affine[] {
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

function apply(affines: readonly Affine[], value: number): number {
  let result = value
  for (const { subtract, divide } of affines) result = (result - subtract) / divide
  return result
}

/** A pixel has 256 values, so each channel's results are looked up. */
function applyToPixels(steps: readonly FittedStep[], pixels: Uint8Array, channels: number): Float32Array {
  const table = new Float32Array(channels * 256)
  for (let channel = 0; channel < channels; channel++) {
    const affines = affinesOf(steps, channel)
    for (let pixel = 0; pixel < 256; pixel++) table[channel * 256 + pixel] = apply(affines, pixel)
  }
  const result = new Float32Array(pixels.length)
  for (let index = 0; index < pixels.length; index++)
    result[index] = table[(index % channels) * 256 + (pixels[index] ?? 0)] ?? 0
  return result
}

function applyToNumbers(steps: readonly FittedStep[], numbers: Float32Array, channels: number): Float32Array {
  const result = new Float32Array(numbers.length)
  for (let channel = 0; channel < channels; channel++) {
    const affines = affinesOf(steps, channel)
    for (let index = channel; index < numbers.length; index += channels)
      result[index] = apply(affines, numbers[index] ?? 0)
  }
  return result
}
