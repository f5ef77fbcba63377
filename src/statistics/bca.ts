import { bisectLeft, bisectRight, deviation } from 'd3-array'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { BootstrapDistribution, Known } from './bootstrap-distribution.ts'
import { centralMoment, unitsOf, type Jackknife } from './jackknife.ts'
import { longTailOfJackknife } from './long-tail.ts'

/** A statistic with its values in resamples and with single examples left out. */
export interface Bootstrap {
  readonly estimate: number
  readonly replicates: Float64Array
  readonly jackknife: Jackknife
}

/**
 * Returns the bias-corrected and accelerated bootstrap, expanded: Efron, "Better bootstrap confidence intervals", Journal of the
 * American Statistical Association 82 (1987). A bootstrap of few units is too narrow, by √((n − 1)/n) and by the ratio of normal to
 * Student's quantiles. Levels are moved outwards to compensate (Hesterberg, "What teachers should know about the bootstrap", The
 * American Statistician 69, 2015, section 5). Replicates equal to the estimate count half below it, since the metrics here are
 * often discrete.
 */
export function bcaDistribution({ estimate, replicates, jackknife }: Bootstrap): BootstrapDistribution {
  const sorted = replicates.toSorted()
  const reason = degeneracy(sorted)
  if (reason !== null) return { degenerate: true, reason }
  const bias = normalQuantile(fractionBelow(sorted, estimate), 0, 1)
  if (!Number.isFinite(bias))
    return { degenerate: true, reason: 'all resamples lie on one side of the estimate' }
  const resolution = 0.5 / (sorted.length + 1)
  return bcaOf(
    {
      scoreOf: (value) => {
        const below = fractionBelow(sorted, value)
        return normalQuantile(Math.min(Math.max(below, resolution), 1 - resolution), 0, 1)
      },
      valueAt: (score) => quantile(sorted, normalCdf(score, 0, 1)),
      standardError: deviation(sorted) ?? NaN,
      resamples: sorted.length,
    },
    bias,
    jackknife,
  )
}

/** The distribution of a statistic over resamples; a score is the normal quantile of the fraction below. */
export interface Resampled {
  readonly scoreOf: (value: number) => number
  readonly valueAt: (score: number) => number
  readonly standardError: number
  readonly resamples: number | null
}

/**
 * Returns the BCa distribution.
 * @param bias the score of the estimate
 */
export function bcaOf(resampled: Resampled, bias: number, jackknife: Jackknife): Known {
  const { scoreOf, valueAt, standardError, resamples } = resampled
  const acceleration = accelerationOf(jackknife)
  const units = unitsOf(jackknife)
  const expansion = Math.sqrt(units / (units - 1))
  const bound = (level: number): number => {
    const shifted = bias + expansion * tQuantile(level, units - 1)
    return valueAt(bias + shifted / (1 - acceleration * shifted))
  }
  /** Returns the level at which the bound is `value`: its formula, solved for the level. */
  const levelOf = (value: number): number => {
    const shifted = scoreOf(value) - bias
    const stretch = 1 + acceleration * shifted
    if (stretch <= 0 || !Number.isFinite(shifted)) return shifted > 0 ? 1 : 0
    return tCdf((shifted / stretch - bias) / expansion, units - 1)
  }
  return {
    degenerate: false,
    method: 'bca',
    resamples,
    standardError,
    longTail: longTailOfJackknife(jackknife),
    bounds: (confidence) => ({ lower: bound(1 - confidence), upper: bound(confidence) }),
    pValueBelow: (value) => 1 - levelOf(value),
    pValueAbove: levelOf,
  }
}

/**
 * Returns normal bounds from the deviation of a few resamples, too few for their tails. Efron and Tibshirani, "An introduction to
 * the bootstrap" (1993), sections 6.4 and 12.3.
 */
export function normalDistribution(estimate: number, replicates: Float64Array): BootstrapDistribution {
  const reason = degeneracy(replicates.toSorted())
  if (reason !== null) return { degenerate: true, reason }
  return normally(estimate, deviation(replicates) ?? NaN, 'bootstrap-normal', replicates.length)
}

/** Returns normal bounds from a standard error. */
export function normally(
  estimate: number,
  standardError: number,
  method: Known['method'],
  resamples: number | null,
): Known {
  return {
    degenerate: false,
    method,
    resamples,
    standardError,
    longTail: null,
    bounds: (confidence) => {
      const width = normalQuantile(confidence, 0, 1) * standardError
      return { lower: estimate - width, upper: estimate + width }
    },
    pValueBelow: (value) => normalCdf((estimate - value) / standardError, 0, 1),
    pValueAbove: (value) => normalCdf((value - estimate) / standardError, 0, 1),
  }
}

/** Returns the reason why sorted replicates give no interval; null if they do. */
function degeneracy(sorted: Float64Array): string | null {
  const [first = NaN] = sorted
  const last = sorted.at(-1) ?? NaN
  if (!Number.isFinite(first) || !Number.isFinite(last)) return 'some resamples have no finite value'
  return first === last ? 'all resamples gave the same value' : null
}

/** Returns the fraction of sorted values below `value`; equal values count half. */
function fractionBelow(sorted: Float64Array, value: number): number {
  return (bisectLeft(sorted, value) + bisectRight(sorted, value)) / 2 / sorted.length
}

/**
 * Returns the quantile for which a level of 1 / (n + 1) is the smallest value: type 6 of Hyndman and Fan, The American Statistician
 * 50 (1996).
 */
function quantile(sorted: Float64Array, level: number): number {
  const index = Math.min(Math.max(level * (sorted.length + 1) - 1, 0), sorted.length - 1)
  const below = sorted[Math.floor(index)] ?? NaN
  const above = sorted[Math.ceil(index)] ?? NaN
  return below + (above - below) * (index - Math.floor(index))
}

function accelerationOf(jackknife: Jackknife): number {
  const squares = centralMoment(jackknife, 2)
  return squares === 0 ? 0 : -centralMoment(jackknife, 3) / (6 * squares ** 1.5)
}
