import { UserError } from '../errors/user-error.ts'
import { textsInOrder } from './staged-cells.ts'
import { nameRow, type StagedColumn, type StagedTable } from './staged-table.ts'

/** Returns the error of a feature with lists or objects. Lists of one length would have become columns. */
export async function nestedProblem(table: StagedTable, column: StagedColumn): Promise<UserError> {
  const { name } = column
  const odd = column.kind === 'texts' ? findOtherLength(textsInOrder(column, table.outcomes)) : null
  const row = odd && (await nameRow(table, odd.row))
  return new UserError({
    code: 'DATA_NESTED_VALUE',
    found:
      odd === null || row === null
        ? `lists or objects in column ${name} in the source`
        : `a list of length ${odd.length} in column ${name} (${row.name}), after lists of length ${odd.first}`,
    expected: 'lists of one length, which become columns, or a number, a text or a truth value in each row',
    hint: 'Correct the lists, write each of their values into a column of its own, or leave the column out with `exclude`.',
    ...(row && { location: row.location }),
  })
}

interface OtherLength {
  readonly row: number
  readonly length: number
  readonly first: number
}

/** Returns the first list with another length than the first; null if a value is not a list. */
function findOtherLength(
  texts: Iterable<{ readonly text: string; readonly row: number }>,
): OtherLength | null {
  let first: number | null = null
  for (const { text, row } of texts) {
    const value = parseList(text)
    if (value === null) return null
    if (first !== null && value.length !== first) return { row, length: value.length, first }
    first = value.length
  }
  return null
}

/** A text of the source may begin with a bracket, too. */
function parseList(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
