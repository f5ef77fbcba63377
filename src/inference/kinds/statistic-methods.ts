import type {
  ConfusionStatistic,
  MeansStatistic,
  Statistic,
  StatisticPair,
  WeightedStatistic,
} from '../../metrics/statistic.ts'
import type { Degenerate } from '../../statistics/interval.ts'
import type { Purpose } from '../bootstrap.ts'
import type { ResamplingPlan } from '../bootstrap/scheme.ts'
import type { Sampling } from '../clusters.ts'
import type { Estimate } from '../estimate.ts'
import type { PairedDifference } from '../paired-difference.ts'

/** The operations on one kind of statistic. */
export interface StatisticMethods<S extends Statistic> {
  /** Returns the number of units. */
  readonly size: (statistic: S) => number
  readonly support: (statistic: S) => Support
  /** Returns the statistic of some of the units. */
  readonly select: (statistic: S, units: Uint32Array) => S
  /** Returns the statistic in a form that can be resampled; closed forms assume independent examples. */
  readonly resampled: (statistic: S) => ResampledStatistic
  /** Infers the true value and difference of several pairs on the same units, in their order. */
  readonly infer: (
    pairs: readonly StatisticPair<S>[],
    sampling: Sampling,
    purpose: Purpose,
  ) => readonly Inferred[]
}

/** A statistic that can be resampled. */
export type ResampledStatistic = ConfusionStatistic | MeansStatistic | WeightedStatistic

/** The operations on one kind of statistic that is resampled. */
export interface ResampledMethods<S extends ResampledStatistic> extends StatisticMethods<S> {
  readonly plan: (pairs: readonly StatisticPair<S>[], sampling: Sampling) => ResamplingPlan
  /** True if many statistics of one draw cost little more than one. */
  readonly isDrawnJointly: boolean
  /** Returns the derivative of the value by the weight of each unit; null if it is not available. */
  readonly influence: (statistic: S) => Float64Array | null
  /** Returns the number of units on which a score from 0 to 1 depends; null for other values. */
  readonly scoredUnits: (statistic: S) => number | null
  /**
   * Returns the reason why neither a biased value nor a difference of two has an interval; null for other values. The biases of two
   * models cancel only if both are equally biased, as docs/gate-error-rates.md#biased-metrics shows.
   */
  readonly bias: (statistic: S) => Degenerate | null
}

/** The number of examples that determine a metric's value; with few of them neither a test nor an interval is useful. */
export interface Support {
  readonly count: number
  readonly of: string
}

export interface Inferred {
  readonly candidate: Estimate
  /** Null without a baseline. */
  readonly difference: PairedDifference | null
}
