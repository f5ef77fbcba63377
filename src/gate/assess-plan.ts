import type { Purpose } from '../inference/bootstrap.ts'
import type { Assessment } from '../inference/assess.ts'
import type { BoundMetric } from '../metrics/metric-set.ts'
import type { GatePlan } from './plan.ts'
import { assessMetrics, pairsOf } from '../inference/seeds/seed-metrics.ts'
import type { Sampling } from '../inference/clusters.ts'

/** Assesses what is decided by bounds from more resamples than what is only shown. */
export function assessPlan(
  { metrics, decided }: GatePlan,
  sampling: Sampling,
): (metric: BoundMetric) => Assessment {
  const [some, others] = [true, false].map((wanted) =>
    metrics.filter(({ name }) => decided.has(name) === wanted),
  )
  const byName = new Map([
    ...assessed(some ?? [], sampling, 'decided'),
    ...assessed(others ?? [], sampling, 'shown'),
  ])
  return ({ name }) => {
    const assessment = byName.get(name)
    if (!assessment) throw new TypeError(`${name} was not assessed`)
    return assessment
  }
}

function assessed(
  metrics: readonly BoundMetric[],
  sampling: Sampling,
  purpose: Purpose,
): [string, Assessment][] {
  const assessments = assessMetrics(metrics.map(pairsOf), sampling, purpose)
  return metrics.flatMap(({ name }, index) => {
    const assessment = assessments[index]
    return assessment ? [[name, assessment]] : []
  })
}
