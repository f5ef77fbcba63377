import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { locationOf, nameOfRow, type Row } from './data-file.ts'
import type { Cell, RawTable } from './table.ts'

export interface WithoutMissing {
  readonly table: RawTable
  /** How many rows were left out. */
  readonly dropped: number
  /** How many values were missing, by column; columns without any are left out. */
  readonly missing: Readonly<Record<string, number>>
}

/** Leaves out the rows that lack a value in one of the columns, or stops at the first, as `clean.missing` says. */
export function handleMissing(
  table: RawTable,
  columns: readonly string[],
  policy: DataSection['clean']['missing'],
): WithoutMissing {
  const kept: number[] = []
  const missing = new Map<string, number>()
  table.rows.forEach((row, index) => {
    const absent = columns.filter((name) => (table.columns.get(name)?.[index] ?? null) === null)
    if (absent.length === 0) kept.push(index)
    if (absent.length > 0 && policy === 'fail') throw missingValue(row, absent)
    for (const name of absent) missing.set(name, (missing.get(name) ?? 0) + 1)
  })
  const dropped = table.rows.length - kept.length
  return { table: dropped === 0 ? table : pick(table, kept), dropped, missing: Object.fromEntries(missing) }
}

function pick(table: RawTable, kept: readonly number[]): RawTable {
  const take = <Value>(values: readonly Value[]): Value[] =>
    kept.map((index) => values[index]).filter((value) => value !== undefined)
  const columns = new Map<string, readonly Cell[]>()
  for (const [name, cells] of table.columns) columns.set(name, take(cells))
  return { ...table, rows: take(table.rows), columns }
}

function missingValue(row: Row, absent: readonly string[]): UserError {
  return new UserError({
    code: 'DATA_MISSING_VALUE',
    found: `no value in ${absent.join(', ')} (${nameOfRow(row)})`,
    expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
    hint: 'Fill it in, or leave such rows out with `clean: {missing: drop}`.',
    location: locationOf(row),
  })
}
