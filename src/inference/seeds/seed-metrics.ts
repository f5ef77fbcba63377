import type { StatisticPair } from '../../metrics/statistic-pair.ts'
import { assess, type Assessment } from '../assess.ts'
import type { Purpose } from '../bootstrap.ts'
import type { Statistic } from '../../metrics/metric.ts'
import type { Found, Measurable, Panel } from '../../metrics/metric-set.ts'
import type { Sampling } from '../clusters.ts'
import { assessSeeds, resamplesFor, type SeedTrials } from './assess-seeds.ts'

/** The same metrics of every seed's models; those that some seed's answers do not have are left out. */
export function withSeeds(panel: Panel, others: readonly Panel[]): Panel {
  if (others.length === 0) return panel
  const joined = (metric: Measurable): Measurable => ({
    ...metric,
    seeds: [
      metric.trial,
      ...others.flatMap((other) => {
        const found = other.look(metric.name)
        return found.kind === 'measurable' ? [found.metric.trial] : []
      }),
    ],
  })
  const ofAll = ({ name }: Measurable) =>
    others.every(({ measurable }) => measurable.some((metric) => metric.name === name))
  const look = (name: string): Found => {
    const found = panel.look(name)
    return found.kind === 'measurable' ? { ...found, metric: joined(found.metric) } : found
  }
  return {
    ...panel,
    measurable: panel.measurable.filter(ofAll).map(joined),
    look,
    find: (name) => joined(panel.find(name)),
  }
}

/** Of each seed, or of the only one. */
export function trialsOf({ seeds, trial }: Measurable): SeedTrials {
  return seeds ?? [trial]
}

/** Assesses several metrics of the same examples together, in their order; all have as many seeds. */
export function assessMetrics(
  metrics: readonly SeedTrials[],
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
