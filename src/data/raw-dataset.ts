import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { Row } from './data-file.ts'
import type { Cleaned, Features, Target } from '../dataset/dataset-schema.ts'
import type { ExpectationResults } from '../expectations/result.ts'
import type { FeatureSettings } from './feature-settings.ts'
import type { Quarantined } from './quarantine.ts'
import type { SourceNotes } from './source-table.ts'
import type { RowFacts } from './split-facts.ts'
import type { StoredColumn } from './stored-column.ts'
import type { RawSeries } from './time-series/raw-series.ts'

/** All examples of the sources before they are split. Columns are read chunk by chunk. */
export interface RawDataset {
  /** The outcome of each row. */
  readonly outcomes: RowOutcomes
  /** Returns the places of rows in the sources. */
  readonly locate: (rows: readonly number[]) => Promise<readonly Row[]>
  readonly facts: RowFacts
  /** Null for a dataset without time series. */
  readonly series: RawSeries | null
  /** Columns with one value for each row: the features, the labels, then the columns kept for slices. */
  readonly columns: readonly StoredColumn[]
  readonly features: Features
  /** Settings of each feature of a table, complete with those of its type. */
  readonly featureSettings: FeatureSettings
  readonly label: Target
  /** The column of numbers that says how much each example counts in the loss. */
  readonly weight?: string | undefined
  readonly cleaned: Omit<Cleaned, 'duplicates'>
  readonly quarantine: Quarantined & {
    /** Yields the rows that are put aside, each as a line of JSON. */
    readonly lines: () => AsyncIterable<string>
  }
  /** Results of the expectations of the rows; null without expectations. */
  readonly expectations: ExpectationResults | null
  readonly notes: SourceNotes
  /** Warnings about the columns. */
  readonly warnings: readonly string[]
}
