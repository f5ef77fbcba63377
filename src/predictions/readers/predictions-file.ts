import type { DataFile, Row } from '../../data/data-file.ts'
import { UserError } from '../../errors/user-error.ts'

/** One value as it was read; null if it is missing. */
export type Cell = string | number | boolean | null

/** A column as it was read: its cells, or its numbers, with NaN for every other value, where the reader needs numbers only. */
export type PredictionsColumn = readonly Cell[] | Float64Array

/** A prediction file, column after column. */
export interface PredictionsFile {
  readonly rows: readonly Row[]
  readonly columns: ReadonlyMap<string, PredictionsColumn>
}

/**
 * Returns the prediction file of columns.
 * @param size number of rows; every column has as many cells
 * @param lines line of each row, from 1; left out where a file has no lines
 */
export function predictionsFile(
  source: DataFile,
  columns: ReadonlyMap<string, PredictionsColumn>,
  size: number,
  lines?: readonly number[],
): PredictionsFile {
  const rows = Array.from({ length: size }, (_, index): Row => {
    const line = lines?.[index]
    return line === undefined ? { source, index } : { source, index, line }
  })
  return { rows, columns }
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
