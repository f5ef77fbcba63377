import type { BadRow, ColumnRequest, TableChunk } from '../tables/relation.ts'
import type { CombinedColumns } from '../dataset/dataset-schema.ts'
import type { DataFile, Row } from './data-file.ts'

/** A table of the sources, read as often as needed and always in the same order. */
export interface SourceTable {
  readonly names: readonly string[]
  /** True if cells have types of their own; in CSV all are texts. */
  readonly typed: boolean
  /**
   * Columns in which every present value is a number, which only formats with types allow to be infinite; cells of other columns are requested
   * as texts.
   */
  readonly numbers: ReadonlySet<string>
  /** The files in their order, with the numbers of their rows. */
  readonly files: readonly FileRows[]
  readonly notes: SourceNotes
  /**
   * Yields rows in chunks, the same for every number of threads. Cells of a column in `numbers` may be requested as numbers or as texts (in
   * CSV as written in the file).
   */
  scan(columns: readonly ColumnRequest[], onBadRow?: (row: BadRow) => void): AsyncIterable<TableChunk>
  /** Returns file, position and line of rows, for messages. May read the files again, so it is called only for errors and quarantine. */
  locate(rows: readonly number[]): Promise<readonly Row[]>
  /** Columns that a join or a query adds; null for sources without names. */
  readonly combined: CombinedColumns | null
  close(): Promise<void>
}

/** Sentences about the files, which the log contains already. */
export interface SourceNotes {
  /** How files are written where that was found out, such as by semicolons. */
  readonly findings: readonly string[]
  readonly warnings: readonly string[]
}

export interface FileRows {
  readonly source: DataFile
  /** Null for the result of a query that is computed while it is read. */
  readonly rows: number | null
}
