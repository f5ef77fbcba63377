import type { Metric, PairMetric } from './metric.ts'

/** The metrics of one task. */
export interface Family<Of> {
  /** Those that every report shows, where the answers have them. */
  readonly listed: readonly (Metric<Of> | PairMetric<Of>)[]
  /** Those that a name makes, such as `ndcg@20`. */
  readonly withParameter: (name: string) => Metric<Of> | undefined
  /** How names of those are formed. */
  readonly patterns: readonly string[]
  /** The metric that is meant when nobody says which. */
  readonly primary: (predictions: Of) => string
}

export function findMetric<Of>(family: Family<Of>, name: string): Metric<Of> | PairMetric<Of> | undefined {
  return family.listed.find((metric) => metric.name === name) ?? family.withParameter(name)
}
