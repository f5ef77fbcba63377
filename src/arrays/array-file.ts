import type { LoadedColumn, LoadedRows } from '../tables/loaded-cells.ts'

/** A file of arrays that is open: its columns, and its rows, which are read part by part. */
export interface ArrayFile {
  readonly columns: readonly LoadedColumn[]
  readonly parts: () => AsyncIterable<LoadedRows>
}
