import { UserError } from '../errors/user-error.ts'
import { nameRow, requireStaged, type StagedColumn, type StagedTable } from './staged-table.ts'

export type MissingPolicy = 'fail' | 'drop'

export interface DroppedRows {
  /** How many rows were left out. */
  readonly dropped: number
  /** How many values were missing, by column; columns without any are left out. */
  readonly missing: Readonly<Record<string, number>>
}

/**
 * Drops the rows that lack a value in one of the columns.
 * @param policies reaction to a missing value for each column that needs values
 * @throws UserError for the first missing value of a column that fails
 */
export async function handleMissing(
  table: StagedTable,
  policies: ReadonlyMap<string, MissingPolicy>,
): Promise<DroppedRows> {
  const { outcomes } = table
  const columns = [...policies]
    .map(([name, policy]) => ({ column: requireStaged(table, name), policy, count: 0 }))
    .filter(({ column }) => column.missing > 0)
  if (columns.length === 0) return { dropped: 0, missing: {} }
  let dropped = 0
  let kept = 0
  for (const [index, range] of outcomes.chunks.entries()) {
    const positions = outcomes.positions(range, 'kept')
    const lacking = columns.map((entry) => ({ entry, isMissing: missingIn(entry.column, index) }))
    for (const position of positions) {
      if (!lacking.some(({ isMissing }) => isMissing(position))) {
        kept++
        continue
      }
      const absent = lacking.filter(({ isMissing }) => isMissing(position))
      const failing = absent.filter(({ entry }) => entry.policy === 'fail')
      if (failing.length > 0)
        throw await missingValue(
          table,
          range.start + position,
          failing.map(({ entry }) => entry.column.name),
        )
      for (const { entry } of absent) entry.count++
      dropped++
      outcomes.set(range.start + position, 'missing')
    }
  }
  const missing = new Map(columns.map(({ column, count }) => [column.name, count] as const))
  for (const [name, count] of missing) if (count === 0) missing.delete(name)
  if (kept === 0 && dropped > 0) throw allMissing(dropped, missing)
  return { dropped, missing: Object.fromEntries(missing) }
}

/** Returns a function that is true for the positions in a chunk without a value. */
function missingIn(column: StagedColumn, index: number): (position: number) => boolean {
  if (column.kind === 'numbers') {
    const values = column.read(index)
    return (position) => Number.isNaN(values[position])
  }
  const chunk = column.read(index)
  return chunk.form === 'codes'
    ? (position) => chunk.codes[position] === -1
    : (position) => chunk.texts[position] === null
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
    hint: 'Leave such columns out with `exclude`, or replace missing values with `clean: {missing: {numbers: median, categories: mode}}`.',
  })
}

const mostNamed = 5

async function missingValue(table: StagedTable, row: number, absent: readonly string[]): Promise<UserError> {
  const { name, location } = await nameRow(table, row)
  return new UserError({
    code: 'DATA_MISSING_VALUE',
    found: `no value in ${absent.join(', ')} (${name})`,
    expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
    hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `clean: {missing: {numbers: median, categories: mode}}`, or of one column with `features: {column: {missing: median}}`.',
    location,
  })
}
