import type { Direction } from '../text/number-unit.ts'
import type { LabelledScores } from './class-order.ts'
import type { ClassCounts } from './confusion.ts'

/** Predictions that are right or wrong, one for each unit; its value is the proportion of right ones. */
export interface ProportionStatistic {
  readonly kind: 'proportion'
  readonly right: Uint8Array
}

/** A function of the counts of labels and predicted classes. */
export interface ConfusionStatistic {
  readonly kind: 'confusion'
  readonly labels: Int32Array
  readonly predicted: Int32Array
  readonly classes: number
  readonly of: (counts: ClassCounts) => number
  /**
   * Left out if the value is not the proportion of right predictions among the examples of one class, or among those predicted as
   * it.
   */
  readonly proportionOf?: { readonly examples: 'labelled' | 'predicted'; readonly index: number }
}

/** The area under the ROC curve of two classes: the probability that a positive example has a higher score than a negative one. */
export interface AreaStatistic {
  readonly kind: 'area'
  readonly positive: Uint8Array
  readonly scores: Float64Array
}

/** The mean area under the ROC curves of each class against the rest. */
export interface MacroAreaStatistic {
  readonly kind: 'macro-area'
  readonly scored: LabelledScores
}

/** A function of means over units. */
export interface MeansStatistic {
  readonly kind: 'means'
  /** One column of `size` values for each mean. */
  readonly terms: readonly Float64Array[]
  readonly of: (means: ArrayLike<number>) => number
  /** Returns how much each unit counts in a score from 0 to 1, given the terms; left out for other values. */
  readonly counts?: (terms: readonly Float64Array[]) => Float64Array
}

/** The number of examples that determine a metric's value; with few of them neither a test nor an interval is useful. */
export interface Support {
  readonly count: number
  readonly of: string
}

/** A function of the weights of the units. */
export interface WeightedStatistic {
  readonly kind: 'weighted'
  /** Number of resampled units: examples, queries or sequences. */
  readonly size: number
  /** Number of steps of one call of `of`. */
  readonly work: number
  /** The value if unit `i` counts `times[i]` times; NaN if it does not exist. */
  readonly of: (times: Uint32Array) => number
  /** The derivative of the value by the weight of each unit; left out if the statistic has none. */
  readonly influence?: () => Float64Array
  /** The units that determine the value; left out if all do. */
  readonly support?: Support
  /** Returns the share of a score from 0 to 1 that each unit can lose; left out for other values. */
  readonly shares?: () => Float64Array
  /**
   * Reason why values and differences have no interval: they are biased, and no bounds are known to hold. Left out for other
   * metrics.
   */
  readonly biased?: string
  /** Returns the statistic of some of the units. */
  readonly select: (units: Uint32Array) => WeightedStatistic
}

interface StatisticByKind {
  readonly proportion: ProportionStatistic
  readonly confusion: ConfusionStatistic
  readonly area: AreaStatistic
  readonly 'macro-area': MacroAreaStatistic
  readonly means: MeansStatistic
  readonly weighted: WeightedStatistic
}

export type StatisticKind = keyof StatisticByKind

/** The statistics of these kinds; a mapped type, so that the compiler relates a statistic to the operations of its kind. */
export type StatisticOf<K extends StatisticKind> = {
  [Kind in K]: StatisticByKind[Kind] & { readonly kind: Kind }
}[K]

/**
 * The values of a metric for each unit: an example, a query of a ranking, or a sequence. The kind decides the intervals and tests,
 * which are in `src/inference/kinds/`.
 */
export type Statistic = StatisticByKind[StatisticKind]

/** Returns the only mean of a statistic. Its bounds need no resampling. */
export function onlyMean(means: ArrayLike<number>): number {
  return means[0] ?? NaN
}

/** A metric's statistic of the candidate and, if the metric is compared, of the baseline on the same examples. */
export interface StatisticPair<S extends Statistic> {
  readonly better: Direction
  readonly candidate: S
  readonly baseline: S | null
}

/** A metric of every seed's models: a pair of the candidate's and the baseline's first models, then of their second, and so on. */
export type SeedPairs = readonly StatisticPair<Statistic>[]
