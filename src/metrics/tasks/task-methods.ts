import type { Task } from '../../config/gate.ts'
import type { Family } from '../family.ts'
import type { Classification } from '../classification-schema.ts'
import type { Predictions } from '../predictions.ts'
import type { SliceColumn } from '../slice-column.ts'
import type { Aligned, PairNames } from './align.ts'

/** The operations on the predictions of one task. */
export interface TaskMethods<P extends Predictions, Unchecked = P> {
  readonly task: Task
  /** The unit that is resampled as a whole and that slices consist of. */
  readonly unit: 'example' | 'query' | 'sequence'
  readonly metrics: Family<P>
  /** True if a gate without `compare` compares the primary metric. */
  readonly isComparedByDefault: boolean
  /**
   * Checks everything but the ids.
   * @param owner name of the model in messages, such as `the model`
   * @throws UserError for wrong sizes, labels without a class, and numbers that are not finite
   */
  readonly check: (predictions: Unchecked, owner: string) => P
  /**
   * Puts the baseline's predictions into the candidate's order of examples and classes, by their names.
   * @throws UserError for different examples, or different labels
   */
  readonly align: (candidate: P, baseline: P, names: PairNames) => Aligned<P>
  /** Returns the unit of each row, counting from 0; null if each row is a unit. */
  readonly units: (predictions: P) => Int32Array | null
  /** Returns the prediction for each row: a class, a tag, a value or a score. */
  readonly predicted: (predictions: P) => Numbers
  /** Returns all outputs of the model; for classes their scores, if available. */
  readonly computed: (predictions: P) => Numbers
  /** Returns the warnings that a reader needs before any metric. */
  readonly warnings: (predictions: P) => string[]
  /** Returns the labels as a column for slices; null if a unit has many labels. */
  readonly labelColumn: (predictions: P) => SliceColumn | null
  /** Returns the values that are passed to a custom metric. */
  readonly plainValues: (predictions: P) => PlainValues
  /** Returns the findings that a report shows besides the metrics; null without findings. */
  readonly classification: (candidate: P, baseline: P | null) => Classification | null
}

export type Numbers = Int32Array | Float64Array

/** Labels and predictions by name, row after row. */
export interface PlainValues {
  /** Names of classes or tags, values, or relevances of a ranking. */
  readonly labels: readonly (string | number)[]
  /** Names of classes or tags, values, or scores of a ranking. */
  readonly predictions: readonly (string | number)[]
  /** For each row the score of each class, in the order of `classes`; null without scores. */
  readonly scores: readonly (readonly number[])[] | null
  /** Names of the classes or tags; empty for numbers. */
  readonly classes: readonly string[]
}
