import type { UserError } from '../errors/user-error.ts'

/** A table that DuckDB can read: files in one format, or the result of a query. */
export interface Relation {
  /** The text after FROM. */
  readonly sql: string
  /** Names of the columns, in order. */
  readonly columns: readonly string[]
  /** The order of its rows: that of the files and their rows, or none, as in the result of a query. */
  readonly order: 'source' | 'none'
  /** Returns a more exact error for a scan that failed; null if it finds none. */
  readonly locate?: () => Promise<UserError | null>
}

/** A column that a scan returns, and its form. */
export type ColumnRequest =
  | { readonly name: string; readonly form: 'numbers' }
  | { readonly name: string; readonly form: 'texts' }
  | { readonly name: string; readonly form: 'codes'; readonly categories: readonly string[] }

/** Consecutive rows of a table, by column in the order of the request. */
export interface TableChunk {
  readonly rows: number
  readonly columns: readonly ChunkColumn[]
}

export type ChunkColumn =
  /** NaN where the value is missing. */
  | { readonly form: 'numbers'; readonly values: Float64Array }
  /** Null where the value is missing. */
  | { readonly form: 'texts'; readonly values: readonly (string | null)[] }
  /** Positions in the requested categories; -1 where the value is missing, and the number of categories for any other value. */
  | { readonly form: 'codes'; readonly values: Int32Array }

/** A row that a reader rejected. */
export interface BadRow {
  readonly file: string
  /** The line on which the row begins, from 1. */
  readonly line: number
  /** Null if the row has another number of values than the table has columns. */
  readonly column: string | null
  readonly reason: string
  /** The beginning of the row as the file contains it. */
  readonly text: string
}
