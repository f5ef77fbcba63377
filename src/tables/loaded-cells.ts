/** A column of a table that is copied into DuckDB. */
export interface LoadedColumn {
  readonly name: string
  readonly type: LoadedCells['type']
}

/** Consecutive cells of a column, by the type that DuckDB gives them. */
export type LoadedCells =
  | { readonly type: 'BOOLEAN'; readonly values: Uint8Array; readonly isMissing: MissingTest }
  | { readonly type: 'INTEGER'; readonly values: Int32Array; readonly isMissing: MissingTest }
  | { readonly type: 'BIGINT'; readonly values: BigInt64Array; readonly isMissing: MissingTest }
  | { readonly type: 'UBIGINT'; readonly values: BigUint64Array; readonly isMissing: MissingTest }
  | { readonly type: 'DOUBLE'; readonly values: Float64Array; readonly isMissing: MissingTest }
  /** Microseconds since 1970 in UTC. */
  | { readonly type: 'TIMESTAMP'; readonly values: BigInt64Array; readonly isMissing: MissingTest }
  | { readonly type: 'VARCHAR'; readonly values: readonly (string | null)[] }

/** Returns true for a row without a value; null if all rows have one. */
export type MissingTest = ((row: number) => boolean) | null

/** Consecutive rows of a table. */
export interface LoadedRows {
  readonly rows: number
  readonly columns: readonly LoadedCells[]
}
