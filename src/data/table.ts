import type { Row } from './data-file.ts'

/** One value of a table as it was read; null if it is missing. */
export type Cell = string | number | boolean | null

/** A column as it was read: its cells, or its numbers, with NaN for every other value. */
export type RawColumn = readonly Cell[] | Float64Array

/** Rows of one or more files, column after column. */
export interface RawTable {
  readonly kind: 'table'
  /** True if cells have types of their own; in CSV all are text. */
  readonly typed: boolean
  readonly rows: readonly Row[]
  readonly columns: ReadonlyMap<string, readonly Cell[]>
  /** Columns whose values no message may contain. */
  readonly private?: ReadonlySet<string>
}

/** Returns a cell as messages quote it; the value of a private column is not quoted. */
export function showCell({ private: hidden }: RawTable, column: string, cell: Cell): string {
  return hidden?.has(column) === true ? 'a private value' : JSON.stringify(cell)
}

/** Returns a table with these rows only. */
export function takeTableRows(table: RawTable, rows: readonly number[]): RawTable {
  const take = <Value>(values: readonly Value[]): Value[] =>
    rows.map((index) => values[index]).filter((value) => value !== undefined)
  const columns = new Map<string, readonly Cell[]>()
  for (const [name, cells] of table.columns) columns.set(name, take(cells))
  return { ...table, rows: take(table.rows), columns }
}

/** Returns the cells of a column; none for an unknown column. */
export function cellsOf({ columns }: RawTable, name: string): readonly Cell[] {
  return columns.get(name) ?? []
}
