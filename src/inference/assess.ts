import type { StatisticPair } from '../metrics/statistic-pair.ts'
import { bootstrap, isTooCostly, resampleCount, type Bootstrapped, type Purpose } from './bootstrap.ts'
import { confusionPlan } from './bootstrap/confusions.ts'
import { byMean, isMean, type Mean } from './bootstrap/paired-mean.ts'
import { meansPlan } from './bootstrap/means.ts'
import type { ResamplingPlan } from './bootstrap/scheme.ts'
import { weightedPlan } from './bootstrap/weighted.ts'
import { proportionUncertainty, recallDifference } from './class-proportion.ts'
import { classCounts, confusionOf } from '../metrics/confusion.ts'
import { byInfluence, isSmooth, type Smooth } from './influence.ts'
import type { EstimateMethod } from './methods.ts'
import {
  isConfusion,
  isMeans,
  isWeighted,
  onlyMean,
  type Kind,
  type ResampledStatistic,
  type Statistic,
} from '../metrics/metric.ts'
import { areas, areaStatistic } from '../metrics/area-statistics.ts'
import { unitName, type Sampling } from './clusters.ts'
import { areaBounds, tooFewOfClass } from '../statistics/area-bounds.ts'
import type { BootstrapDistribution } from '../statistics/bootstrap-distribution.ts'
import { clopperPearsonBounds } from '../statistics/clopper-pearson.ts'
import { notResampled, type Degenerate } from '../statistics/degenerate.ts'
import { deLong } from '../statistics/delong.ts'
import type { Interval } from '../statistics/interval.ts'
import {
  bootstrapGain,
  bootstrapMethod,
  areaGain,
  tangoDifference,
  type PairedDifference,
} from './paired-difference.ts'
import { meanOf } from '../statistics/mean.ts'
import { signedImprovement } from '../text/number-unit.ts'

/** What is known of a metric's true value. */
export interface Estimate {
  readonly value: number
  readonly method: EstimateMethod
  /** Null for a closed form. */
  readonly resamples: number | null
  readonly uncertainty: Uncertainty
}

export type Uncertainty =
  | Degenerate
  /** Bounds that hold with this one-sided confidence each. */
  | { readonly degenerate: false; readonly bounds: (confidence: number) => Interval }

/** A metric's estimate for the candidate and, where there is a baseline, its value there and the gain over it. */
export interface Assessment {
  readonly candidate: Estimate
  readonly compared: { readonly baseline: number; readonly difference: PairedDifference } | null
  /** Of a mean over seeds, what it is the mean of. */
  readonly seeds: SeedValues | null
}

/** A metric's value for each seed's model. */
export interface SeedValues {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[] | null
}

/** Assesses several statistics of the same examples together, in their order. */
export function assess(
  pairs: readonly StatisticPair<Statistic>[],
  sampling: Sampling,
  purpose: Purpose = 'decided',
): Assessment[] {
  const { seed, clusters } = sampling
  const asked = clusters ? pairs.map(resampled) : pairs
  const unit = unitName(clusters)
  const isByInfluence = (statistic: Statistic): statistic is Smooth =>
    isSmooth(statistic) && (purpose === 'shown' || isTooCostly(statistic))
  const isOneMean = (statistic: Statistic): statistic is Mean => isMean(statistic, clusters)
  const isResampledByWeight = (statistic: Statistic): statistic is Kind<'weighted'> =>
    isWeighted(statistic) && !isByInfluence(statistic)
  const run = (some: readonly StatisticPair<Statistic>[], plan: ResamplingPlan) =>
    bootstrap(some, plan, { resamples: resampleCount(plan.work, purpose), seed, unitName: unit })
  const computed = new Map(together(asked, isOneMean, (some) => byMean(some, clusters, unit)))
  const others = asked.filter((pair) => !computed.has(pair))
  const results = new Map([
    ...computed,
    ...together(asked, isConfusion, (some) => run(some, confusionPlan(some, clusters))),
    ...together(others, isMeans, (some) => run(some, meansPlan(some, clusters))),
    ...together(asked, isResampledByWeight, (some) => run(some, weightedPlan(some, clusters, seed))),
    ...together(asked, isByInfluence, (some) => byInfluence(some, clusters, unit)),
  ])
  return asked.map((pair) => assessOne(pair, results.get(pair), clusters !== null))
}

/** Closed forms take each example for drawn on its own, so that groups need the bootstrap. */
function resampled({ better, candidate, baseline }: StatisticPair<Statistic>): StatisticPair<Statistic> {
  return {
    better,
    candidate: resampledStatistic(candidate),
    baseline: baseline && resampledStatistic(baseline),
  }
}

export function resampledStatistic(statistic: Statistic): ResampledStatistic {
  switch (statistic.kind) {
    case 'proportion':
      return { kind: 'means', terms: [Float64Array.from(statistic.right)], of: onlyMean }
    case 'ranking':
      return areaStatistic(areas.roc, statistic.positive, statistic.scores)
    case 'confusion':
    case 'means':
    case 'weighted':
      return statistic
  }
}

function together<S extends Statistic>(
  pairs: readonly StatisticPair<Statistic>[],
  isKind: (statistic: Statistic) => statistic is S,
  run: (pairs: readonly StatisticPair<S>[]) => readonly (Bootstrapped | null)[],
): [StatisticPair<Statistic>, Bootstrapped][] {
  const chosen = pairs.flatMap((pair) => {
    const { better, candidate, baseline } = pair
    if (!isKind(candidate)) return []
    return [
      { trial: pair, own: { better, candidate, baseline: baseline && isKind(baseline) ? baseline : null } },
    ]
  })
  if (chosen.length === 0) return []
  const results = run(chosen.map(({ own }) => own))
  return chosen.flatMap(({ trial: pair }, index) => {
    const result = results[index]
    return result ? [[pair, result]] : []
  })
}

function assessOne(
  pair: StatisticPair<Statistic>,
  result: Bootstrapped | undefined,
  clustered: boolean,
): Assessment {
  const { candidate, baseline, better } = pair
  const estimate = estimateOf(candidate, result?.candidate ?? notResampled, clustered)
  if (!baseline) return { candidate: estimate, compared: null, seeds: null }
  const baselineValue = valueOf(baseline)
  const value = signedImprovement(estimate.value - baselineValue, better)
  const difference = differenceOf(pair, value, result?.difference ?? notResampled, clustered)
  return { candidate: estimate, compared: { baseline: baselineValue, difference }, seeds: null }
}

function estimateOf(statistic: Statistic, distribution: BootstrapDistribution, clustered: boolean): Estimate {
  const value = valueOf(statistic)
  const resamples = null
  switch (statistic.kind) {
    case 'proportion': {
      const { right } = statistic
      const successes = countOf(right)
      const bounds = (confidence: number) => clopperPearsonBounds(successes, right.length, confidence)
      return { value, method: 'clopper-pearson', resamples, uncertainty: { degenerate: false, bounds } }
    }
    case 'ranking': {
      const uncertainty = areaUncertainty(statistic.positive, statistic.scores)
      return { value, method: 'area-score', resamples, uncertainty }
    }
    case 'confusion':
    case 'means':
    case 'weighted': {
      const exact = statistic.kind === 'confusion' && !clustered ? proportionUncertainty(statistic) : null
      if (exact) return { value, method: 'clopper-pearson', resamples, uncertainty: exact }
      const bias = biasOf(statistic)
      if (bias) return { value, method: bootstrapMethod('bca', clustered), resamples, uncertainty: bias }
      return {
        value,
        method: bootstrapMethod(distribution.degenerate ? 'bca' : distribution.method, clustered),
        resamples: distribution.degenerate ? null : distribution.resamples,
        uncertainty: distribution,
      }
    }
  }
}

/**
 * Returns why neither a biased value nor a difference of two has an interval; null for other values. The biases of two models cancel
 * only where both are equally biased, as docs/gate-error-rates.md#biased-metrics shows.
 */
export function biasOf(statistic: Statistic): Degenerate | null {
  return statistic.kind === 'weighted' && statistic.biased !== undefined
    ? { degenerate: true, reason: statistic.biased }
    : null
}

function areaUncertainty(positive: Uint8Array, scores: Float64Array): Uncertainty {
  const delong = deLong(positive, [scores])
  return (
    tooFewOfClass(delong) ?? {
      degenerate: false,
      bounds: (confidence) => areaBounds(delong, 0, confidence),
    }
  )
}

function differenceOf(
  { candidate, baseline }: StatisticPair<Statistic>,
  value: number,
  distribution: BootstrapDistribution,
  clustered: boolean,
): PairedDifference {
  if (candidate.kind === 'proportion' && baseline?.kind === 'proportion')
    return tangoDifference(discordantPairs(candidate.right, baseline.right))
  if (candidate.kind === 'ranking' && baseline?.kind === 'ranking')
    return areaGain(deLong(candidate.positive, [candidate.scores, baseline.scores]), sizeOf(candidate))
  const bias = biasOf(candidate)
  if (bias) return bootstrapGain(value, sizeOf(candidate), bias, clustered)
  const ofRecall =
    candidate.kind === 'confusion' && baseline?.kind === 'confusion' && !clustered
      ? recallDifference(candidate, baseline)
      : null
  return ofRecall ?? bootstrapGain(value, sizeOf(candidate), distribution, clustered)
}

export function discordantPairs(candidate: Uint8Array, baseline: Uint8Array) {
  let onlyFirst = 0
  let onlySecond = 0
  for (let index = 0; index < candidate.length; index++) {
    const difference = (candidate[index] ?? 0) - (baseline[index] ?? 0)
    if (difference > 0) onlyFirst += 1
    if (difference < 0) onlySecond += 1
  }
  return { onlyFirst, onlySecond, size: candidate.length }
}

/** The metric's value on the sample itself. */
export function valueOf(statistic: Statistic): number {
  switch (statistic.kind) {
    case 'proportion':
      return countOf(statistic.right) / statistic.right.length
    case 'confusion':
      return statistic.of(classCounts(confusionOf(statistic.labels, statistic.predicted, statistic.classes)))
    case 'ranking':
      return deLong(statistic.positive, [statistic.scores]).areas[0] ?? NaN
    case 'means':
      return statistic.of(statistic.terms.map(meanOf))
    case 'weighted':
      return statistic.of(new Uint32Array(statistic.size).fill(1))
  }
}

export function sizeOf(statistic: Statistic): number {
  switch (statistic.kind) {
    case 'proportion':
      return statistic.right.length
    case 'confusion':
      return statistic.labels.length
    case 'ranking':
      return statistic.positive.length
    case 'means':
      return statistic.terms[0]?.length ?? 0
    case 'weighted':
      return statistic.size
  }
}

function countOf(right: Uint8Array): number {
  return right.reduce((sum, value) => sum + value, 0)
}
