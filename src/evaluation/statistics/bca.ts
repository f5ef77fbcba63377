import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Interval } from './interval.ts'

/** A statistic with its values in resamples and with single examples left out. */
export interface Bootstrap {
  readonly estimate: number
  readonly replicates: Float64Array
  readonly jackknife: Jackknife
}

/** Values without one example; `weights` says how many examples each stands for. */
export interface Jackknife {
  readonly values: Float64Array
  readonly weights: Float64Array
}

export type BootstrapDistribution =
  | { readonly degenerate: true; readonly reason: string }
  | {
      readonly degenerate: false
      readonly method: 'bca' | 'bootstrap-normal'
      readonly resamples: number
      readonly standardError: number
      /** Bounds that hold with this one-sided confidence each. */
      readonly bounds: (confidence: number) => Interval
      /** One-sided p-value against "the true value is at least this". */
      readonly pValueBelow: (value: number) => number
    }

/**
 * Bias-corrected and accelerated bootstrap.
 * Efron, "Better bootstrap confidence intervals", Journal of the American Statistical Association 82 (1987). Replicates equal
 * to the estimate count half below it, since the metrics here are often discrete.
 */
export function bcaDistribution({ estimate, replicates, jackknife }: Bootstrap): BootstrapDistribution {
  const sorted = replicates.toSorted()
  const reason = degeneracy(sorted)
  if (reason !== null) return { degenerate: true, reason }
  const bias = normalQuantile(fractionBelow(sorted, estimate), 0, 1)
  if (!Number.isFinite(bias))
    return { degenerate: true, reason: 'all resamples lie on one side of the estimate' }
  const acceleration = accelerationOf(jackknife)
  const bound = (level: number): number => {
    const shifted = bias + normalQuantile(level, 0, 1)
    const adjusted = normalCdf(bias + shifted / (1 - acceleration * shifted), 0, 1)
    return quantile(sorted, adjusted)
  }
  return {
    degenerate: false,
    method: 'bca',
    resamples: sorted.length,
    standardError: deviation(sorted),
    bounds: (confidence) => ({ lower: bound(1 - confidence), upper: bound(confidence) }),
    pValueBelow: (value) => {
      // The level at which the upper bound is `value`: the bound's formula, solved for the level.
      const resolution = 0.5 / (sorted.length + 1)
      const below = Math.min(Math.max(fractionBelow(sorted, value), resolution), 1 - resolution)
      const shifted = normalQuantile(below, 0, 1) - bias
      return 1 - normalCdf(shifted / (1 + acceleration * shifted) - bias, 0, 1)
    },
  }
}

/**
 * Normal bounds from the deviation of a few resamples, too few for their tails.
 * Efron and Tibshirani, "An introduction to the bootstrap" (1993), sections 6.4 and 12.3.
 */
export function normalDistribution(estimate: number, replicates: Float64Array): BootstrapDistribution {
  const reason = degeneracy(replicates.toSorted())
  if (reason !== null) return { degenerate: true, reason }
  const standardError = deviation(replicates)
  return {
    degenerate: false,
    method: 'bootstrap-normal',
    resamples: replicates.length,
    standardError,
    bounds: (confidence) => {
      const width = normalQuantile(confidence, 0, 1) * standardError
      return { lower: estimate - width, upper: estimate + width }
    },
    pValueBelow: (value) => normalCdf((estimate - value) / standardError, 0, 1),
  }
}

/** Why sorted replicates tell nothing; null when they do. */
function degeneracy(sorted: Float64Array): string | null {
  const [first = NaN] = sorted
  const last = sorted.at(-1) ?? NaN
  if (!Number.isFinite(first) || !Number.isFinite(last)) return 'some resamples have no finite value'
  return first === last ? 'all resamples gave the same value' : null
}

/** Of sorted values the fraction below `value`; equal ones count half. */
function fractionBelow(sorted: Float64Array, value: number): number {
  const below = countWhere(sorted, (other) => other < value)
  const notAbove = countWhere(sorted, (other) => other <= value)
  return (below + notAbove) / 2 / sorted.length
}

/** Length of the leading part of `sorted` for which `holds`. */
function countWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(sorted[middle] ?? NaN)) from = middle + 1
    else to = middle
  }
  return from
}

function quantile(sorted: Float64Array, level: number): number {
  const place = Math.min(Math.max(level * (sorted.length + 1) - 1, 0), sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

function accelerationOf({ values, weights }: Jackknife): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total
  let squares = 0
  let cubes = 0
  for (const [index, value] of values.entries()) {
    const distance = mean - value
    squares += (weights[index] ?? 0) * distance ** 2
    cubes += (weights[index] ?? 0) * distance ** 3
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
