import type { Resampled } from './bca.ts'

const { abs, exp, log, sqrt } = Math

/**
 * Returns the distribution of the mean of as many values drawn with replacement. It is that of infinitely many resamples up to an
 * error of the order n^(−3/2). Davison and Hinkley, "Saddlepoint approximations in resampling methods", Biometrika 75 (1988), with
 * the r* of Barndorff-Nielsen, "Inference on full or partial parameters based on the standardized signed log likelihood ratio",
 * Biometrika 73 (1986).
 * @param values finite, not all equal
 */
export function resampledMean(values: Float64Array): Resampled & { readonly bias: number } {
  const size = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / size
  const deviation = sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size)
  const standard = values.map((value) => (value - mean) / deviation)
  const [least, most] = [minimum(standard), -minimum(standard.map((value) => -value))]
  const tilted = (tilt: number) => tiltedBy(standard, tilt, tilt > 0 ? most : least)
  const bias = standard.reduce((sum, value) => sum + value ** 3, 0) / size / 6 / sqrt(size)
  const scoreAt = (tilt: number) => scoreOf(tilted(tilt), tilt, size, bias)
  return {
    bias,
    resamples: null,
    standardError: deviation / sqrt(size),
    scoreOf: (value) => {
      const wanted = (value - mean) / deviation
      if (wanted >= most) return Infinity
      if (wanted <= least) return -Infinity
      return scoreAt(solve((tilt) => tilted(tilt).mean - wanted))
    },
    valueAt: (score) => mean + deviation * tilted(solve((tilt) => scoreAt(tilt) - score)).mean,
  }
}

/** Moments of values that count e^(tilt × value) times each. */
interface Tilted {
  /** Logarithm of the mean of these weights. */
  readonly cumulant: number
  readonly mean: number
  readonly variance: number
}

/**
 * Returns the moments of tilted values.
 * @param extreme the value with the largest weight, so that no power overflows
 */
function tiltedBy(values: Float64Array, tilt: number, extreme: number): Tilted {
  let weights = 0
  let first = 0
  let second = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN
    const weight = exp(tilt * (value - extreme))
    weights += weight
    first += weight * value
    second += weight * value * value
  }
  const mean = first / weights
  return {
    cumulant: log(weights / values.length) + tilt * extreme,
    mean,
    variance: second / weights - mean ** 2,
  }
}

/** Distance from 0 below which the formula loses its digits and its known limit is used. */
const nearlyNone = 0.01

function scoreOf({ cumulant, mean, variance }: Tilted, tilt: number, size: number, limit: number): number {
  const root = Math.sign(tilt) * sqrt(Math.max(0, 2 * size * (tilt * mean - cumulant)))
  if (abs(root) < nearlyNone) return root + limit
  return root + log((tilt * sqrt(size * variance)) / root) / root
}

/**
 * Returns the root of a rising function: a bracket by doubling, then secants, and a bisection every third step so that it always
 * ends.
 */
function solve(of: (tilt: number) => number): number {
  let [low, high] = [-0.01, 0.01]
  while (of(low) > 0 && low > -furthest) low *= 2
  while (of(high) < 0 && high < furthest) high *= 2
  let [atLow, atHigh] = [of(low), of(high)]
  for (let step = 0; step < 100 && high - low > 1e-12 * Math.max(1, abs(low)); step++) {
    const secant = low - (atLow * (high - low)) / (atHigh - atLow)
    const middle = step % 3 === 2 || !(secant > low && secant < high) ? (low + high) / 2 : secant
    const at = of(middle)
    if (at === 0) return middle
    if (at < 0) [low, atLow] = [middle, at]
    else [high, atHigh] = [middle, at]
  }
  return (low + high) / 2
}

/** A tilt at which only the most extreme value counts. */
const furthest = 1e4

function minimum(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity)
}
