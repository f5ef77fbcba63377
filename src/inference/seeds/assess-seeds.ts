import type { StatisticPair } from '../../metrics/statistic-pair.ts'
import { resampleCount, type Purpose } from '../bootstrap.ts'
import { confusionPlan } from '../bootstrap/confusions.ts'
import { meansPlan } from '../bootstrap/means.ts'
import type { ResamplingPlan } from '../bootstrap/scheme.ts'
import { weightedPlan } from '../bootstrap/weighted.ts'
import { biasOf, resampledStatistic, sizeOf, valueOf, type Assessment } from '../assess.ts'
import {
  isConfusion,
  isMeans,
  isWeighted,
  type ResampledStatistic,
  type Statistic,
} from '../../metrics/metric.ts'
import type { Sampling } from '../clusters.ts'
import { crossedVariance } from '../../statistics/crossed-variance.ts'
import { notResampled } from '../../statistics/degenerate.ts'
import { longTail, type LongTail } from '../../statistics/long-tail.ts'
import { meanOf } from '../../statistics/mean.ts'
import { signedImprovement } from '../../text/number-unit.ts'
import { bootstrapCovariances, type Covariances } from './covariances.ts'
import { influenceCovariances } from './seed-covariances.ts'
import { seedsEstimate, seedsDifference, type SeedsVariance } from './seed-difference.ts'

/** A metric of every seed's models: of the candidate's first and the baseline's first, then of their second, and so on. */
export type SeedPairs = readonly StatisticPair<Statistic>[]

/** A variance needs fewer resamples than the tails of a distribution. */
const least = { decided: 1000, shown: 200 } as const

/** How many resamples a purpose needs of which each takes so many steps. */
export function resamplesFor(purpose: Purpose): (work: number) => number {
  return (work) => Math.max(least[purpose], resampleCount(work, 'shown'))
}

/** Assesses several metrics of the same models together, in their order. */
export function assessSeeds(
  metrics: readonly SeedPairs[],
  sampling: Sampling,
  resamples: (work: number) => number,
): Assessment[] {
  const covariances = covariancesOf(metrics.map(statisticsOf), sampling, resamples)
  return metrics.map((trials, index) =>
    assessOne(trials, covariances[index] ?? notResampled, sampling.clusters !== null),
  )
}

/** The candidate's models first, then the baseline's. */
function statisticsOf(trials: SeedPairs): ResampledStatistic[] {
  return [
    ...trials.map(({ candidate }) => candidate),
    ...trials.flatMap(({ baseline }) => baseline ?? []),
  ].map(resampledStatistic)
}

/**
 * By the influence of each example where it is known, else by the bootstrap. Confusions of the same models are drawn once for
 * all their metrics; other metrics one by one, which keeps memory small.
 */
function covariancesOf(
  metrics: readonly (readonly ResampledStatistic[])[],
  sampling: Sampling,
  resamples: (work: number) => number,
): Covariances[] {
  const { seed, clusters } = sampling
  const run = (plan: ResamplingPlan, models: number) =>
    bootstrapCovariances(plan, models, sampling, resamples(plan.work))
  const confusions = metrics.filter((models) => models.every((model) => isConfusion(model)))
  const pairs = pairsOf(confusions.flat(), isConfusion)
  const joint = pairs.length > 0 ? run(confusionPlan(pairs, clusters), confusions[0]?.length ?? 0) : []
  const found = new Map<readonly ResampledStatistic[], Covariances>(
    confusions.map((models, index) => [models, joint[index] ?? notResampled]),
  )
  const drawn = (models: readonly ResampledStatistic[]) =>
    run(
      models.every(isMeans)
        ? meansPlan(pairsOf(models, isMeans), clusters)
        : weightedPlan(pairsOf(models, isWeighted), clusters, seed),
      models.length,
    )[0]
  return metrics.map(
    (models) => found.get(models) ?? influenceCovariances(models, clusters) ?? drawn(models) ?? notResampled,
  )
}

/** Each model by itself: what is between them is computed from their covariances. */
function pairsOf<S extends Statistic>(
  models: readonly Statistic[],
  isKind: (statistic: Statistic) => statistic is S,
): StatisticPair<S>[] {
  return models.filter(isKind).map((candidate) => ({ better: 'higher', candidate, baseline: null }))
}

function assessOne(trials: SeedPairs, covariances: Covariances, clustered: boolean): Assessment {
  const [first] = trials
  if (!first) throw new TypeError('a metric without a model')
  const own = trials.map(({ candidate }) => valueOf(candidate))
  const other = trials.flatMap(({ baseline }) => (baseline ? [valueOf(baseline)] : []))
  const value = meanOf(own)
  const bias = biasOf(first.candidate)
  const variance = bias ?? varianceOf(own, [], covariances)
  const candidate = seedsEstimate(value, variance, clustered)
  if (other.length === 0) return { candidate, compared: null, seeds: { candidate: own, baseline: null } }
  const baseline = meanOf(other)
  const sign = signedImprovement(1, first.better)
  const gainVariance = bias ?? varianceOf(own, other, covariances)
  const tail = tailOf(own.length, other.length, sign, covariances, gainVariance)
  return {
    candidate,
    compared: {
      baseline,
      difference: seedsDifference(
        sign * (value - baseline),
        sizeOf(first.candidate),
        gainVariance,
        tail,
        clustered,
      ),
    },
    seeds: { candidate: own, baseline: other },
  }
}

function varianceOf(
  candidate: readonly number[],
  baseline: readonly number[],
  covariances: Covariances,
): SeedsVariance {
  if (covariances.degenerate) return covariances
  const { covariance, units, resamples } = covariances
  const variance = crossedVariance({ candidate, baseline, covariance, units })
  return variance.total > leastVariance
    ? { degenerate: false, resamples, ...variance }
    : { degenerate: true, reason: 'all resamples and all seeds gave the same value' }
}

/** Of what each unit changes in the difference of the means. */
function tailOf(
  candidates: number,
  baselines: number,
  sign: number,
  covariances: Covariances,
  variance: SeedsVariance,
): LongTail | null {
  if (covariances.degenerate || variance.degenerate || !covariances.influences) return null
  const values = new Float64Array(covariances.units)
  for (const [model, influence] of covariances.influences.entries()) {
    const part = model < candidates ? sign / candidates : -sign / baselines
    for (let unit = 0; unit < values.length; unit++)
      values[unit] = (values[unit] ?? 0) + part * (influence[unit] ?? NaN)
  }
  return longTail({ values, weights: new Float64Array(values.length).fill(1) }, variance.total)
}

/** Below it there is nothing but rounding. */
const leastVariance = 1e-24
