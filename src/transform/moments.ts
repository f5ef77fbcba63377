import { max, min } from 'd3-array'
import { ExactSum } from './exact-sum.ts'
import { mapChunks, type NumberChunks } from './number-chunks.ts'
import type { PixelHistogram } from '../images/pixel-histogram.ts'
import type { ChannelStep } from '../dataset/dataset-schema.ts'
import { affinesOf, applyAffines } from './apply.ts'

export interface Moments {
  readonly mean: number
  /** Population standard deviation: the square root of the mean squared distance from the mean. */
  readonly deviation: number
  readonly minimum: number
  readonly maximum: number
}

/** Returns the moments of numbers, the same for any order of them. */
export function momentsOf(chunks: NumberChunks): Moments & { readonly count: number } {
  const { count, mean, minimum, maximum } = rangeOf(chunks)
  const squares = new ExactSum()
  const distances = mapChunks(chunks, (values, into) => {
    for (let index = 0; index < values.length; index++)
      into[index] = square((values[index] ?? Number.NaN) - mean)
    return into
  })
  for (const chunk of distances) squares.addAll(chunk)
  return { count, mean, deviation: Math.sqrt(squares.value / count), minimum, maximum }
}

/** Returns the moments that need one reading. */
export function rangeOf(chunks: NumberChunks): Omit<Moments, 'deviation'> & { readonly count: number } {
  const sum = new ExactSum()
  let count = 0
  let minimum = Infinity
  let maximum = -Infinity
  for (const values of chunks) {
    count += values.length
    sum.addAll(values)
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? Number.NaN
      if (value < minimum) minimum = value
      if (value > maximum) maximum = value
    }
  }
  return { count, mean: sum.value / count, minimum, maximum }
}

/** Returns a quantile, linear between the values: NumPy's default, type 7 of Hyndman and Fan. @param sorted ascending */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1)
  const index = Math.floor(position)
  const low = sorted[index] ?? Number.NaN
  const high = sorted[index + 1] ?? low
  return low + (high - low) * (position - index)
}

/** Moments of one channel after the steps already done. */
export function momentsOfPixels(
  { counts }: PixelHistogram,
  channel: number,
  done: readonly ChannelStep[] = [],
): Moments {
  const affines = affinesOf(done, channel)
  const bins = Array.from({ length: 256 }, (_, pixel) => ({
    value: applyAffines(affines, pixel),
    count: counts[channel * 256 + pixel] ?? 0,
  })).filter(({ count }) => count > 0)
  const size = bins.reduce((sum, { count }) => sum + count, 0)
  const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size
  const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0)
  const values = bins.map(({ value }) => value)
  return {
    mean,
    deviation: Math.sqrt(squares / size),
    minimum: min(values) ?? Infinity,
    maximum: max(values) ?? -Infinity,
  }
}

/** Returns the square by multiplication, which is exact to rounding everywhere; `**` depends on the machine's library. */
function square(value: number): number {
  return value * value
}
