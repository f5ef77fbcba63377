import type {
  ConfusionStatistic,
  MeansStatistic,
  Statistic,
  StatisticPair,
  Support,
  WeightedStatistic,
} from '../../metrics/statistic.ts'
import type { Degenerate } from '../../statistics/interval.ts'
import type { Purpose } from '../bootstrap.ts'
import type { ResamplingPlan } from '../bootstrap/scheme.ts'
import type { Clusters, Sampling } from '../clusters.ts'
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
  /** Returns the shares of a score from 0 to 1 that single units can lose; null for other values. */
  readonly shares: (statistic: S, clusters: Clusters | null) => Float64Array | null
  /**
   * Returns the reason why neither a value nor a difference of two has an interval: too few examples determine it, or it is biased;
   * null for other values. The biases of two models cancel only if both are equally biased, as
   * docs/gate-error-rates.md#biased-metrics shows.
   */
  readonly noInterval: (statistic: S) => Degenerate | null
}

export interface Inferred {
  readonly candidate: Estimate
  /** Null without a baseline. */
  readonly difference: PairedDifference | null
}
