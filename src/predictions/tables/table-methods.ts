import type { Column } from '../../dataset/columns.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import type { PredictionsFile } from '../readers/predictions-file.ts'

/** The operations on the prediction file of one task. */
export interface TableMethods<T, P extends UncheckedPredictions> {
  /**
   * Parses the file.
   * @throws UserError for values that do not fit the task
   */
  readonly parse: (file: PredictionsFile) => T
  /** Returns the order of two rows: those of a query or a sequence are adjacent, and a sequence keeps its own order. */
  readonly order: (file: PredictionsFile) => (a: number, b: number) => number
  /** Returns the table as columns, in the form of a file. */
  readonly columns: (table: T) => Column[]
  /** Returns the columns that name the examples and their labels, independent of the model. */
  readonly examples: (table: T) => readonly unknown[]
  /** Returns a name for each row, and its label. */
  readonly labels: (table: T) => {
    readonly names: readonly unknown[]
    readonly labels: ArrayLike<string | number>
  }
  /** Returns the names of all classes that occur; none if labels are numbers. */
  readonly classNames: (table: T) => readonly string[]
  /**
   * Returns the predictions of a table.
   * @param all the tables of both models and all their seeds, including this one
   * @throws UserError for classes without a column of scores
   */
  readonly predictions: (table: T, all: readonly T[]) => P
  /** Returns predictions as columns, in the form of a file. */
  readonly predictionColumns: (predictions: P, withScores: boolean) => Column[]
}
