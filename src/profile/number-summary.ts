import { quantileOfSorted } from '../transform/moments.ts'

/** Statistics of the numbers of one column in one split. */
export interface NumberSummary {
  readonly count: number
  readonly missing: number
  readonly zeros: number
  readonly mean: number | null
  /** Population standard deviation. */
  readonly deviation: number | null
  readonly minimum: number | null
  readonly maximum: number | null
  /** The quartiles of the sample; null without values. */
  readonly quartiles: readonly [number, number, number] | null
}

/** Accumulates the moments of numbers in one reading: Chan, Golub and others, "Updating formulae and a pairwise algorithm for computing sample variances", 1979. */
export class NumberAccumulator {
  count = 0
  missing = 0
  minimum = Infinity
  maximum = -Infinity
  /** True if all values are whole. */
  whole = true
  #zeros = 0
  #mean = 0
  #squares = 0

  add(values: Float64Array): void {
    let [count, sum] = [0, 0]
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? Number.NaN
      if (Number.isNaN(value)) continue
      count++
      sum += value
      if (value === 0) this.#zeros++
      if (value < this.minimum) this.minimum = value
      if (value > this.maximum) this.maximum = value
      if (this.whole && !Number.isInteger(value)) this.whole = false
    }
    this.missing += values.length - count
    if (count === 0) return
    const mean = sum / count
    let squares = 0
    for (let index = 0; index < values.length; index++) {
      const distance = (values[index] ?? Number.NaN) - mean
      if (!Number.isNaN(distance)) squares += distance * distance
    }
    const all = this.count + count
    const shift = mean - this.#mean
    this.#mean += (shift * count) / all
    this.#squares += squares + (shift * shift * this.count * count) / all
    this.count = all
  }

  /** @param sample ascending */
  summary(sample: Float64Array): NumberSummary {
    const { count, missing } = this
    const zeros = this.#zeros
    if (count === 0)
      return {
        count,
        missing,
        zeros,
        mean: null,
        deviation: null,
        minimum: null,
        maximum: null,
        quartiles: null,
      }
    return {
      count,
      missing,
      zeros,
      mean: finite(this.#mean),
      deviation: finite(Math.sqrt(this.#squares / count)),
      minimum: this.minimum,
      maximum: this.maximum,
      quartiles:
        sample.length === 0
          ? null
          : [quantileOfSorted(sample, 0.25), quantileOfSorted(sample, 0.5), quantileOfSorted(sample, 0.75)],
    }
  }
}

/** The sum of huge numbers may exceed the range of a double. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** Returns the numbers that are not missing, ascending. */
export function presentSorted(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort()
}
