import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Known } from './bootstrap-distribution.ts'

/**
 * Values without one unit each, or without one block of units; `weights` contains the number of units or blocks that each value
 * represents.
 */
export interface Jackknife {
  readonly values: Float64Array
  readonly weights: Float64Array
}

type Bounds = Pick<Known, 'standardError' | 'bounds' | 'pValueBelow' | 'pValueAbove'>

/** Returns a distribution at least as wide as other bounds: the outer of each two bounds counts, and the larger p-value. */
export function notSurerThan(known: Known, other: Bounds): Known {
  return {
    ...known,
    standardError: Math.max(known.standardError, other.standardError),
    bounds: (confidence) => {
      const [first, second] = [known.bounds(confidence), other.bounds(confidence)]
      return { lower: Math.min(first.lower, second.lower), upper: Math.max(first.upper, second.upper) }
    },
    pValueBelow: (value) => Math.max(known.pValueBelow(value), other.pValueBelow(value)),
    pValueAbove: (value) => Math.max(known.pValueAbove(value), other.pValueAbove(value)),
  }
}

/**
 * Returns a bootstrap at least as wide as Student's t with the jackknife's standard error. Resamples show too little of long tails,
 * which t does not depend on; t ignores skewness, which BCa includes: the outer bounds of both count. Tukey, "Bias and confidence
 * in not-quite large samples", Annals of Mathematical Statistics 29 (1958); Efron and Tibshirani, "An introduction to the
 * bootstrap" (1993), chapter 11. Measurements show that it holds where either alone does not (docs/gate-error-rates.md).
 */
export function notSurerThanStudent(bootstrap: Known, estimate: number, jackknife: Jackknife): Known {
  const freedom = unitsOf(jackknife) - 1
  const standardError = jackknifeError(jackknife)
  if (standardError === 0) return bootstrap
  return notSurerThan(bootstrap, {
    standardError,
    bounds: (confidence) => {
      const width = tQuantile(confidence, freedom) * standardError
      return { lower: estimate - width, upper: estimate + width }
    },
    pValueBelow: (value) => tCdf((estimate - value) / standardError, freedom),
    pValueAbove: (value) => tCdf((value - estimate) / standardError, freedom),
  })
}

function jackknifeError(jackknife: Jackknife): number {
  const size = unitsOf(jackknife)
  return Math.sqrt(((size - 1) / size) * centralMoment(jackknife, 2))
}

/** Returns the sum of the powers of the distances from the mean. */
export function centralMoment(jackknife: Jackknife, power: number): number {
  const { values, weights } = jackknife
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += (values[index] ?? NaN) * (weights[index] ?? 0)
  const mean = sum / unitsOf(jackknife)
  let moment = 0
  for (let index = 0; index < values.length; index++)
    moment += (weights[index] ?? 0) * ((values[index] ?? NaN) - mean) ** power
  return moment
}

export function unitsOf({ weights }: Jackknife): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** Returns the jackknife of a perfect score, which is the same without any unit. */
export function unchanging(value: number, units: number): Jackknife {
  return { values: Float64Array.of(value), weights: Float64Array.of(units) }
}
