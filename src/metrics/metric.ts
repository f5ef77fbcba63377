import type { Direction, MetricUnit } from '../text/number-unit.ts'
import type {
  Predictions,
  ClassPredictions,
  NumberPredictions,
  RankingPredictions,
  SequencePredictions,
} from './predictions.ts'
import type { Statistic } from './statistic.ts'

export interface Metric<Of = Predictions> {
  readonly name: string
  readonly title: string
  readonly better: Direction
  readonly unit: MetricUnit
  /** Smallest and largest value of the metric. */
  readonly range: readonly [number, number]
  /** Returns the reason why these predictions do not have the metric; null if they have it. */
  readonly unavailableReason: (predictions: Of) => string | null
  readonly measure: (predictions: Of) => Statistic
}

/** A metric of the candidate against the baseline, which is already a comparison. */
export interface PairMetric<Of> extends Omit<Metric<Of>, 'measure'> {
  readonly against: (candidate: Of, baseline: Of) => Statistic
}

export type ClassMetric = Metric<ClassPredictions>
export type NumberMetric = Metric<NumberPredictions>
export type RankingMetric = Metric<RankingPredictions>
export type SequenceMetric = Metric<SequencePredictions>
