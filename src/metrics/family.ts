import type { Metric, PairMetric } from './metric.ts'

/** The metrics of one task. */
export interface Family<Of> {
  /** Metrics that every report shows if the predictions have them. */
  readonly listed: readonly (Metric<Of> | PairMetric<Of>)[]
  /** Returns the metric of a name with a parameter, such as `ndcg@20`. */
  readonly withParameter: (name: string) => Metric<Of> | undefined
  /** Patterns of names with a parameter. */
  readonly patterns: readonly string[]
  /** Returns the default metric. */
  readonly primary: (predictions: Of) => string
}

export function findMetric<Of>(family: Family<Of>, name: string): Metric<Of> | PairMetric<Of> | undefined {
  return family.listed.find((metric) => metric.name === name) ?? family.withParameter(name)
}
