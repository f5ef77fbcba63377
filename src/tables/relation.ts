import type { UserError } from '../errors/user-error.ts'
import type { DictionaryLimits } from './text-dictionary.ts'

/** A table that DuckDB can read: files in one format, or the result of a query. */
export interface Relation {
  /** The text after FROM. */
  readonly sql: string
  /** Names of the columns, in order. */
  readonly columns: readonly string[]
  /** The order of its rows: that of the files and their rows, or none, as in the result of a query. */
  readonly order: 'source' | 'none'
  /** Returns a more exact error than that with which a scan failed; null if it finds none. */
  readonly locate?: (error: unknown) => Promise<UserError | null>
}

/** A column that a scan returns, and its form. */
export type ColumnRequest =
  | { readonly name: string; readonly form: 'numbers' }
  /** With limits of a dictionary, the column comes as codes until a chunk exceeds them. */
  | { readonly name: string; readonly form: 'texts'; readonly dictionary?: DictionaryLimits }

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
  /** Positions in a list of texts; -1 where the value is missing. All chunks of a scan have the same list, which grows; null is a missing text. */
  | { readonly form: 'codes'; readonly values: Int32Array; readonly texts: readonly (string | null)[] }

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
