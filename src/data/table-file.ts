import type { ColumnCounts } from '../tables/count-columns.ts'
import type { BadRow, Relation } from '../tables/relation.ts'
import type { CsvSection } from '../config/csv-section.ts'
import type { DataFile } from './data-file.ts'

/** A file of a table that is open, in any format. */
export interface TableFile {
  /** Null for the result of a query that is computed while it is read. */
  readonly rows: number | null
  readonly columns: readonly ColumnCounts[]
  /** Columns whose cells are numbers in the file itself; its texts are then those that JavaScript writes. */
  readonly native: ReadonlySet<string>
  /** How the file is written where that was found out: `separated by semicolons`. */
  readonly findings: readonly string[]
  /** Rewrites a text that is a number with other separators than `.` for decimals; null if the file has none. */
  readonly rewrite: ((text: string) => string) | null
  /** The table as queries of several sources read it; null for a format without types. */
  readonly stored: StoredTable | null
  /** Returns the relation of some columns, which this file may lack, with the cells of `numbers` as numbers. */
  relation(columns: readonly string[], numbers: ReadonlySet<string>): Relation
  /** Yields the lines of all rows in groups, from 1; null for a format without lines. */
  readonly lines: (() => AsyncIterable<readonly number[]>) | null
}

/** A table with types of its own, before its structs and lists become columns. */
export interface StoredTable {
  /** The text after FROM. */
  readonly sql: string
  readonly columns: readonly string[]
}

/** The counts of a file, and what was found out about it. */
export type CountedFile = Pick<TableFile, 'rows' | 'columns' | 'findings'>

/** A file on the disk under a path that DuckDB reads literally: without wildcards, and with the extension of its compression. */
export interface TablePath {
  readonly source: DataFile
  readonly path: string
}

/** How files of a table are opened. */
export interface OpenSettings {
  readonly csv: CsvSection
  /** Returns the texts of a column that mean a missing value. */
  readonly missingTexts: (column: string) => ReadonlySet<string>
  /** Receives rows that the reader rejects; without it, they are an error. */
  readonly onBadRow: ((row: BadRow) => void) | undefined
}
