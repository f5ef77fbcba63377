import type { Column } from '../dataset/columns.ts'
import type { Row } from './data-file.ts'
import type { Cleaned, Features, Target } from '../dataset/dataset-schema.ts'
import type { QuarantinedRow } from './quarantine.ts'
import type { RowFacts } from './split-facts.ts'

/** All examples of the sources in memory, before they are split. */
export interface RawDataset {
  readonly rows: readonly Row[]
  readonly facts: RowFacts
  /** Columns with one value for each row: the features, the labels, then the columns kept for slices. */
  readonly columns: readonly Column[]
  readonly features: Features
  readonly label: Target
  /** The column of numbers that says how much each example counts in the loss. */
  readonly weight?: string | undefined
  readonly cleaned: Omit<Cleaned, 'duplicates'>
  /** Rows that are put aside, since a cell of them cannot be read. */
  readonly quarantined: readonly QuarantinedRow[]
  /** Warnings about the columns. */
  readonly warnings: readonly string[]
}

/** More are not categories but free text, ids or numbers: one-hot they would only fill the memory. */
export const mostCategories = 1000
