import type { ClassCounts } from './confusion.ts'
import type { Direction, MetricUnit } from '../text/number-unit.ts'
import type {
  Predictions,
  ClassPredictions,
  NumberPredictions,
  RankingPredictions,
  SequencePredictions,
} from './predictions.ts'

/**
 * What a metric takes from the answers to each example. It decides which statistics can judge the metric:
 * `proportion` of right answers, `confusion` a function of how often each class was taken for each, `ranking` the chance
 * that a positive example is scored above a negative one, `means` a function of means over units, `weighted` anything else.
 * A unit is what is drawn as a whole: an example, of rankings a query, of sequences a sequence.
 */
export type Statistic =
  | { readonly kind: 'proportion'; readonly right: Uint8Array }
  | {
      readonly kind: 'confusion'
      readonly labels: Int32Array
      readonly predicted: Int32Array
      readonly classes: number
      readonly of: (counts: ClassCounts) => number
      /** Left out where the value is not the proportion of right predictions among the examples of one class, or predicted as it. */
      readonly proportionOf?: { readonly examples: 'labelled' | 'predicted'; readonly index: number }
    }
  | { readonly kind: 'ranking'; readonly positive: Uint8Array; readonly scores: Float64Array }
  | {
      readonly kind: 'means'
      /** One column of `size` values for each mean. */
      readonly terms: readonly Float64Array[]
      readonly of: (means: ArrayLike<number>) => number
    }
  | {
      readonly kind: 'weighted'
      /** Number of units that are drawn: examples, queries or sequences. */
      readonly size: number
      /** Steps that one call of `of` takes. */
      readonly work: number
      /** The value when the unit `i` counts `times[i]` times; NaN where there is none. */
      readonly of: (times: Uint32Array) => number
      /** By how much the value changes with the weight of each unit, its derivative; left out where it has none. */
      readonly influence?: () => Float64Array
      /** Reason why values and differences have no interval: they are biased, and no bounds are known to hold. Left out for other metrics. */
      readonly biased?: string
      /** The same of some of the units. */
      readonly select: (units: Uint32Array) => Statistic
    }

export type Kind<Name extends Statistic['kind']> = Extract<Statistic, { kind: Name }>
/** One that the bootstrap takes as it is. */
export type ResampledStatistic = Kind<'confusion' | 'means' | 'weighted'>
export const isConfusion = (statistic: Statistic): statistic is Kind<'confusion'> =>
  statistic.kind === 'confusion'
export const isMeans = (statistic: Statistic): statistic is Kind<'means'> => statistic.kind === 'means'
export const isWeighted = (statistic: Statistic): statistic is Kind<'weighted'> =>
  statistic.kind === 'weighted'

/** The function of a statistic that is a mean itself: its bounds need no resampling. */
export function onlyMean(means: ArrayLike<number>): number {
  return means[0] ?? NaN
}

export interface Metric<Of = Predictions> {
  readonly name: string
  readonly title: string
  readonly better: Direction
  readonly unit: MetricUnit
  /** Least and greatest value it can take. */
  readonly range: readonly [number, number]
  /** Why these answers have no such metric; null when they have. */
  readonly unavailableReason: (predictions: Of) => string | null
  readonly measure: (predictions: Of) => Statistic
}

/** A metric of the candidate against the baseline: it is a comparison already. */
export interface PairMetric<Of> extends Omit<Metric<Of>, 'measure'> {
  readonly against: (candidate: Of, baseline: Of) => Statistic
}

export type ClassMetric = Metric<ClassPredictions>
export type NumberMetric = Metric<NumberPredictions>
export type RankingMetric = Metric<RankingPredictions>
export type SequenceMetric = Metric<SequencePredictions>
