import type { Direction } from '../text/number-unit.ts'
import type { Statistic } from './metric.ts'

/** A metric's statistic of the candidate and, if the metric is compared, of the baseline on the same examples. */
export interface StatisticPair<S extends Statistic> {
  readonly better: Direction
  readonly candidate: S
  readonly baseline: S | null
}
