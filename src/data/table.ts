import { UserError } from '../errors/user-error.ts'
import type { DataFile, Row } from './data-file.ts'

/** One value of a table as it was read; null if it is missing. */
export type Cell = string | number | boolean | null

/** A column as it was read: its cells, or its numbers, with NaN for every other value, where the reader needs numbers only. */
export type RawColumn = readonly Cell[] | Float64Array

/** Rows of one or more files, column after column. */
export interface RawTable<Column extends RawColumn = readonly Cell[]> {
  readonly kind: 'table'
  /** True if cells have types of their own; in CSV all are text. */
  readonly typed: boolean
  readonly rows: readonly Row[]
  readonly columns: ReadonlyMap<string, Column>
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

/** One file's part of a table. */
export interface TablePart<Column extends RawColumn = readonly Cell[]> {
  readonly source: DataFile
  readonly columns: ReadonlyMap<string, Column>
  /** How many rows; every column has as many cells. */
  readonly size: number
  /** Line of each row, counting from 1; left out where a file has no lines. */
  readonly lines?: readonly number[]
}

/**
 * Puts the parts of a table together, in their order.
 * @param absent Whether a column may be absent from a file (its cells are missing then); otherwise that is an error.
 */
export function joinParts(parts: readonly TablePart[], typed: boolean, absent: 'fail' | 'missing'): RawTable {
  const names = [...new Set(parts.flatMap((part) => [...part.columns.keys()]))]
  if (absent === 'fail') for (const part of parts) requireColumns(part, names)
  const columns = new Map(
    names.map((name) => [
      name,
      parts.flatMap((part) => part.columns.get(name) ?? new Array<Cell>(part.size).fill(null)),
    ]),
  )
  return { kind: 'table', typed, rows: parts.flatMap(rowsOf), columns }
}

function requireColumns(part: TablePart, names: readonly string[]): void {
  const absent = names.filter((name) => !part.columns.has(name))
  if (absent.length === 0) return
  throw new UserError({
    code: 'DATA_COLUMNS_DIFFER',
    found: `no column ${absent.join(', ')}`,
    expected: `the same columns in all files: ${names.join(', ')}`,
    hint: 'Give all files the same header.',
    location: { file: part.source.shown },
  })
}

/** Returns the table of a single file. */
export function tableOfPart<Column extends RawColumn>(
  part: TablePart<Column>,
  typed: boolean,
): RawTable<Column> {
  return { kind: 'table', typed, rows: rowsOf(part), columns: part.columns }
}

function rowsOf({ source, size, lines }: Pick<TablePart, 'source' | 'size' | 'lines'>): Row[] {
  return Array.from({ length: size }, (_, index) => {
    const line = lines?.[index]
    return line === undefined ? { source, index } : { source, index, line }
  })
}

/** Fills columns from records, one object a row. */
export function columnsOfRecords(
  records: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, readonly Cell[]> {
  const columns = new Map<string, Cell[]>()
  records.forEach((record, row) => {
    for (const [name, value] of Object.entries(record)) {
      let cells = columns.get(name)
      if (cells === undefined) columns.set(name, (cells = new Array<Cell>(records.length).fill(null)))
      cells[row] = cellOf(value)
    }
  })
  return columns
}

/** A value of JSON, Parquet or Arrow as a cell; lists and objects, which no model takes, as their JSON. */
export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return Number.isNaN(value) ? null : value
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
    default:
      if (value === null || value === undefined) return null
      if (value instanceof Date) return value.toISOString()
      return jsonOf(value)
  }
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'bigint' ? inner.toString() : inner,
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UserError(
      {
        code: 'DATA_NESTED_VALUE',
        found: 'a value of lists or objects within each other, deeper than can be read',
        expected: 'numbers, texts and what is not nested so deeply',
        hint: 'Write the column in a simpler form, or leave it out.',
      },
      { cause: error },
    )
  }
}
