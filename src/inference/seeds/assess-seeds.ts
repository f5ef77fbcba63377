import type { SeedPairs, Statistic, StatisticOf, StatisticPair } from '../../metrics/statistic.ts'
import { seedValues } from '../../metrics/statistic-value.ts'
import { resampleCount, type Purpose } from '../bootstrap.ts'
import type { Assessment } from '../estimate.ts'
import { isKind, resampledStatistic, sizeOf } from '../kinds.ts'
import { confusion } from '../kinds/confusion.ts'
import { means } from '../kinds/means.ts'
import { weighted } from '../kinds/weighted.ts'
import type { ResampledMethods, ResampledStatistic } from '../kinds/statistic-methods.ts'
import type { Sampling } from '../clusters.ts'
import { crossedVariance } from '../../statistics/crossed-variance.ts'
import { notResampled } from '../../statistics/interval.ts'
import { longTail, type LongTail } from '../../statistics/long-tail.ts'
import { meanOf } from '../../statistics/mean.ts'
import { signedImprovement } from '../../text/number-unit.ts'
import { bootstrapCovariances, type Covariances } from './covariances.ts'
import { influenceCovariances } from './seed-covariances.ts'
import { seedsEstimate, seedsDifference, type SeedsVariance } from './seed-difference.ts'

/** Minimum number of resamples for a variance, which needs fewer than the tails of a distribution. */
const least = { decided: 1000, shown: 200 } as const

/** Returns the number of resamples for a purpose, given the cost of one resample. */
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

/** Returns the statistics of the candidate's models, then those of the baseline's. */
function statisticsOf(trials: SeedPairs): ResampledStatistic[] {
  return [
    ...trials.map(({ candidate }) => candidate),
    ...trials.flatMap(({ baseline }) => baseline ?? []),
  ].map(resampledStatistic)
}

/**
 * Returns covariances by the influence of each example if it is available, else by the bootstrap. Confusions of the same models are
 * resampled once for all their metrics; other metrics one by one, which keeps memory small.
 */
function covariancesOf(
  metrics: readonly (readonly ResampledStatistic[])[],
  sampling: Sampling,
  resamples: (work: number) => number,
): Covariances[] {
  const ofKind = <K extends ResampledStatistic['kind']>(kind: K, methods: ResampledMethods<StatisticOf<K>>) =>
    covariancesOfKind(isKind(kind), methods, metrics, sampling, resamples)
  const found = new Map([
    ...ofKind('confusion', confusion),
    ...ofKind('means', means),
    ...ofKind('weighted', weighted),
  ])
  return metrics.map((models) => found.get(models) ?? notResampled)
}

type Models = readonly ResampledStatistic[]

function covariancesOfKind<S extends ResampledStatistic>(
  is: (statistic: Statistic) => statistic is S,
  { plan, noInterval, isDrawnJointly }: ResampledMethods<S>,
  metrics: readonly Models[],
  sampling: Sampling,
  resamples: (work: number) => number,
): [Models, Covariances][] {
  const drawn = (statistics: readonly S[], models: number): Covariances[] => {
    if (statistics.length === 0) return []
    const drawing = plan(statistics.map(alone), sampling)
    return bootstrapCovariances(drawing, models, sampling, resamples(drawing.work))
  }
  const own = metrics.flatMap((models) =>
    models.every(is) ? [{ models, statistics: models.filter(is) }] : [],
  )
  if (isDrawnJointly) {
    const all = own.flatMap(({ statistics }) => statistics)
    const joint = drawn(all, own[0]?.models.length ?? 0)
    return own.map(({ models }, index) => [models, joint[index] ?? notResampled])
  }
  return own.map(({ models, statistics }) => {
    const [first] = statistics
    const known = (first && noInterval(first)) ?? influenceCovariances(models, sampling.clusters)
    return [models, known ?? drawn(statistics, models.length)[0] ?? notResampled]
  })
}

/** Returns a pair of one model without a baseline, since differences are computed from covariances. */
function alone<S extends Statistic>(candidate: S): StatisticPair<S> {
  return { better: 'higher', candidate, baseline: null }
}

function assessOne(trials: SeedPairs, covariances: Covariances, clustered: boolean): Assessment {
  const [first] = trials
  if (!first) throw new TypeError('a metric without a model')
  const { candidate: own, baseline: other } = seedValues(trials)
  const value = meanOf(own)
  const variance = varianceOf(own, [], covariances)
  const candidate = seedsEstimate(value, variance, clustered)
  if (other === null) return { candidate, difference: null }
  const sign = signedImprovement(1, first.better)
  const differenceVariance = varianceOf(own, other, covariances)
  const tail = tailOf(own.length, other.length, sign, covariances, differenceVariance)
  return {
    candidate,
    difference: seedsDifference(
      sign * (value - meanOf(other)),
      sizeOf(first.candidate),
      differenceVariance,
      tail,
      clustered,
    ),
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

/** Returns the long tail of the effects of single units on the difference of the means. */
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

/** Variances below this are rounding errors. */
const leastVariance = 1e-24
