import { UserError } from '../errors/user-error.ts'
import { locationOf, nameOfRow, type Row } from './data-file.ts'
import { takeTableRows, type RawTable } from './table.ts'

export type MissingPolicy = 'fail' | 'drop'

export interface WithoutMissing {
  readonly table: RawTable
  /** How many rows were left out. */
  readonly dropped: number
  /** How many values were missing, by column; columns without any are left out. */
  readonly missing: Readonly<Record<string, number>>
}

/**
 * Returns the table without the rows that lack a value in one of the columns.
 * @param policies reaction to a missing value for each column that needs values
 * @throws UserError for the first missing value of a column that fails
 */
export function handleMissing(table: RawTable, policies: ReadonlyMap<string, MissingPolicy>): WithoutMissing {
  const kept: number[] = []
  let dropped = 0
  const missing = new Map<string, number>()
  table.rows.forEach((row, index) => {
    const absent = [...policies.keys()].filter((name) => (table.columns.get(name)?.[index] ?? null) === null)
    const failing = absent.filter((name) => policies.get(name) === 'fail')
    if (failing.length > 0) throw missingValue(row, failing)
    if (absent.length === 0) kept.push(index)
    else dropped += 1
    for (const name of absent) missing.set(name, (missing.get(name) ?? 0) + 1)
  })
  if (kept.length === 0 && dropped > 0) throw allMissing(dropped, missing)
  return {
    table: dropped === 0 ? table : takeTableRows(table, kept),
    dropped,
    missing: Object.fromEntries(missing),
  }
}

/** Names the columns that alone lack values in every row, else those that lack most. */
function allMissing(rows: number, missing: ReadonlyMap<string, number>): UserError {
  const sorted = [...missing].sort(([, a], [, b]) => b - a)
  const empty = sorted.filter(([, count]) => count === rows)
  const named = (empty.length > 0 ? empty : sorted)
    .slice(0, mostNamed)
    .map(([name, count]) => `${name} (${count})`)
  return new UserError({
    code: 'DATA_NO_EXAMPLES',
    found: `missing values in all ${rows} rows, in ${named.join(', ')}`,
    expected: 'rows with a value in every feature and label',
    hint: 'Leave such columns out with `columns`, or replace missing values with `features: {column: {missing: median}}`.',
  })
}

const mostNamed = 5

function missingValue(row: Row, absent: readonly string[]): UserError {
  return new UserError({
    code: 'DATA_MISSING_VALUE',
    found: `no value in ${absent.join(', ')} (${nameOfRow(row)})`,
    expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
    hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `features: {column: {missing: median}}`.',
    location: locationOf(row),
  })
}
