import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { ChunkCells } from './column-cells.ts'

/** The table whose rows are checked. */
export interface CheckedTable {
  readonly names: readonly string[]
  /** True if cells have types of their own; in CSV all are texts. */
  readonly typed: boolean
  /** Columns in which every present value is a number. */
  readonly numbers: ReadonlySet<string>
  /** Columns whose values no message may contain. */
  readonly private: ReadonlySet<string>
}

/** All rows of a table once they were added. */
export interface AddedRows {
  readonly outcomes: RowOutcomes
  /** Rows in the sources, with those that the reader rejected. */
  readonly rows: number
  /** Returns the cells of some columns in a chunk that was added. */
  readonly readCells: (chunk: number, columns: readonly string[]) => ChunkCells
  /** Returns the places of rows in the sources. */
  readonly locate: (rows: readonly number[]) => Promise<readonly Place[]>
}

/** The place of a row in the sources. */
export interface Place {
  readonly source: { readonly path: string; readonly shown: string }
  readonly index: number
  readonly line?: number
}
