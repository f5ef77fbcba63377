import type { Found, BoundMetric, MetricSet } from '../../metrics/metric-set.ts'

/** Returns the same metrics of every seed's models; those that some seed's predictions do not have are left out. */
export function withSeeds(metricSet: MetricSet, others: readonly MetricSet[]): MetricSet {
  if (others.length === 0) return metricSet
  const joined = (metric: BoundMetric): BoundMetric => ({
    ...metric,
    pairs: [
      ...metric.pairs,
      ...others.flatMap((other) => {
        const found = other.lookup(metric.name)
        return found.kind === 'available' ? found.metric.pairs : []
      }),
    ],
  })
  const ofAll = ({ name }: BoundMetric) =>
    others.every(({ available }) => available.some((metric) => metric.name === name))
  const lookup = (name: string): Found => {
    const found = metricSet.lookup(name)
    return found.kind === 'available' ? { ...found, metric: joined(found.metric) } : found
  }
  return {
    ...metricSet,
    available: metricSet.available.filter(ofAll).map(joined),
    lookup,
    find: (name) => joined(metricSet.find(name)),
  }
}
