import type { SeedPairs, Statistic, StatisticPair } from '../metrics/statistic.ts'
import { valueOf } from '../metrics/statistic-value.ts'
import { notResampled } from '../statistics/interval.ts'
import { signedImprovement } from '../text/number-unit.ts'
import type { Purpose } from './bootstrap.ts'
import type { Sampling } from './clusters.ts'
import type { Assessment } from './estimate.ts'
import { inferPairs, resampledStatistic, sizeOf } from './kinds.ts'
import type { Inferred } from './kinds/statistic-methods.ts'
import { bootstrapDifference } from './paired-difference.ts'
import { assessSeeds, resamplesFor } from './seeds/assess-seeds.ts'

/** Assesses several metrics of the same examples together, in their order; all have the same number of seeds. */
export function assessMetrics(
  metrics: readonly SeedPairs[],
  sampling: Sampling,
  purpose: Purpose = 'decided',
): Assessment[] {
  if (metrics.some(({ length }) => length > 1)) return assessSeeds(metrics, sampling, resamplesFor(purpose))
  return assess(
    metrics.flatMap((trials): readonly StatisticPair<Statistic>[] => trials),
    sampling,
    purpose,
  )
}

/** Assesses several statistics of the same examples together, in their order. */
export function assess(
  pairs: readonly StatisticPair<Statistic>[],
  sampling: Sampling,
  purpose: Purpose = 'decided',
): Assessment[] {
  // Closed forms assume independent examples, so that clustered data uses the bootstrap.
  const evaluable = sampling.clusters ? pairs.map(resampledPair) : pairs
  const inferred = inferPairs(evaluable, sampling, purpose)
  return evaluable.map((pair) => {
    const result = inferred.get(pair)
    if (!result) throw new TypeError(`no inference for a statistic of the kind ${pair.candidate.kind}`)
    return assessmentOf(pair, result, sampling)
  })
}

function resampledPair({ better, candidate, baseline }: StatisticPair<Statistic>): StatisticPair<Statistic> {
  return {
    better,
    candidate: resampledStatistic(candidate),
    baseline: baseline && resampledStatistic(baseline),
  }
}

function assessmentOf(
  { better, candidate, baseline }: StatisticPair<Statistic>,
  { candidate: estimate, difference }: Inferred,
  { clusters }: Sampling,
): Assessment {
  if (difference || !baseline) return { candidate: estimate, difference }
  const change = signedImprovement(estimate.value - valueOf(baseline), better)
  return {
    candidate: estimate,
    difference: bootstrapDifference(change, sizeOf(candidate), notResampled, clusters !== null),
  }
}
