import type { StatisticPair } from '../../metrics/statistic.ts'
import { assess, type Assessment } from '../assess.ts'
import type { Purpose } from '../bootstrap.ts'
import type { Statistic } from '../../metrics/statistic.ts'
import type { Found, BoundMetric, MetricSet } from '../../metrics/metric-set.ts'
import type { Sampling } from '../clusters.ts'
import { assessSeeds, resamplesFor, type SeedPairs } from './assess-seeds.ts'

/** The same metrics of every seed's models; those that some seed's answers do not have are left out. */
export function withSeeds(metricSet: MetricSet, others: readonly MetricSet[]): MetricSet {
  if (others.length === 0) return metricSet
  const joined = (metric: BoundMetric): BoundMetric => ({
    ...metric,
    seeds: [
      metric.pair,
      ...others.flatMap((other) => {
        const found = other.lookup(metric.name)
        return found.kind === 'measurable' ? [found.metric.pair] : []
      }),
    ],
  })
  const ofAll = ({ name }: BoundMetric) =>
    others.every(({ measurable }) => measurable.some((metric) => metric.name === name))
  const lookup = (name: string): Found => {
    const found = metricSet.lookup(name)
    return found.kind === 'measurable' ? { ...found, metric: joined(found.metric) } : found
  }
  return {
    ...metricSet,
    measurable: metricSet.measurable.filter(ofAll).map(joined),
    lookup,
    find: (name) => joined(metricSet.find(name)),
  }
}

/** Of each seed, or of the only one. */
export function pairsOf({ seeds, pair }: BoundMetric): SeedPairs {
  return seeds ?? [pair]
}

/** Assesses several metrics of the same examples together, in their order; all have as many seeds. */
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
