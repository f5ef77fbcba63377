import type { Task } from '../../config/gate.ts'
import type { Family } from '../family.ts'
import type { Classification } from '../findings-schema.ts'
import type { Predictions } from '../predictions.ts'
import type { SliceColumn } from '../slice-column.ts'
import type { Aligned, PairNames } from './align.ts'

/** The operations on the predictions of one task. */
export interface TaskMethods<P extends Predictions, Unchecked = P> {
  readonly task: Task
  /** What is drawn as a whole when examples are resampled, and what slices are made of. */
  readonly unit: 'example' | 'query' | 'sequence'
  readonly metrics: Family<P>
  /** Whether a gate without `compare` compares the primary metric. */
  readonly isComparedByDefault: boolean
  /**
   * Checks all but the ids.
   * @param who who predicted, for the messages: `the model`
   * @throws UserError for wrong sizes, labels without a class, and numbers that are not finite
   */
  readonly check: (predictions: Unchecked, who: string) => P
  /**
   * Puts the baseline's predictions into the candidate's order, example by example and class by class, by their names.
   * @throws UserError for other examples, or other labels
   */
  readonly align: (candidate: P, baseline: P, names: PairNames) => Aligned<P>
  /** Returns the unit of each row, counting from 0; null when each row is one. */
  readonly units: (predictions: P) => Int32Array | null
  /** Returns the prediction for each row: a class, a tag, a value or a score. */
  readonly predicted: (predictions: P) => Numbers
  /** Returns everything that the model computed: of classes their scores, where there are any. */
  readonly computed: (predictions: P) => Numbers
  /** Returns what a reader should know of the predictions before any metric of them. */
  readonly warnings: (predictions: P) => string[]
  /** Returns the labels as a column that slices go by; null where a unit has many labels. */
  readonly labelColumn: (predictions: P) => SliceColumn | null
  /** Returns the values that a custom metric is given. */
  readonly plainValues: (predictions: P) => PlainValues
  /** Returns what a report shows besides the metrics; null where there is nothing. */
  readonly findings: (candidate: P, baseline: P | null) => Classification | null
}

export type Numbers = Int32Array | Float64Array

/** Labels and predictions by name, row after row. */
export interface PlainValues {
  /** Names of classes or tags, values, or of rankings relevances. */
  readonly labels: readonly (string | number)[]
  /** Names of classes or tags, values, or of rankings scores. */
  readonly predictions: readonly (string | number)[]
  /** For each row the score of each class, in the order of `classes`; null where there are none. */
  readonly scores: readonly (readonly number[])[] | null
  /** Names of the classes or tags; empty for numbers. */
  readonly classes: readonly string[]
}
