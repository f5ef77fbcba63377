import { locationOf } from '../data/data-file.ts'
import { UserError } from '../errors/user-error.ts'
import { truncate } from '../text/format.ts'
import { longestName, scorePrefix } from './file-format.ts'
import type { Cell, PredictionsColumn, PredictionsFile } from './readers/predictions-file.ts'

/** Returns the names of the columns of scores. */
export function scoreColumns({ columns }: PredictionsFile): string[] {
  return [...columns.keys()].filter((column) => column.startsWith(scorePrefix))
}

/**
 * Returns a column of names: ids, classes, tags.
 * @throws UserError for names that are missing or too long
 */
export function namesIn(table: PredictionsFile, column: string): string[] {
  const cells = cellsOf(table, column)
  refuse(
    table,
    column,
    (row) => isRounded(cells[row] ?? null),
    'that are numbers with more digits than JSON and float64 preserve',
    'such names as quoted text',
  )
  const names = cells.map(nameOf)
  refuse(
    table,
    column,
    (row) => names[row] === null || names[row] === '',
    'without a value',
    'a value in every row',
  )
  refuse(
    table,
    column,
    (row) => (names[row]?.length ?? 0) > longestName,
    `longer than ${longestName} characters`,
    'names that a report can show',
  )
  return names.map((name) => name ?? '')
}

/**
 * Returns a column of finite numbers.
 * @throws UserError for other values
 */
export function numbersIn(table: PredictionsFile, column: string): Float64Array {
  const values = columnOf(table, column)
  const numbers = values instanceof Float64Array ? values : Float64Array.from(values, numberOf)
  const wrong = (row: number) => !Number.isFinite(numbers[row])
  refuse(table, column, wrong, 'that are missing or not finite numbers', 'a finite number in every row')
  return numbers
}

/**
 * Returns a column of positions in a sequence.
 * @throws UserError for values that are not whole numbers from 0
 */
export function positionsIn(table: PredictionsFile, column: string): Float64Array {
  const numbers = numbersIn(table, column)
  const wrong = (row: number) => !Number.isSafeInteger(numbers[row]) || (numbers[row] ?? NaN) < 0
  refuse(table, column, wrong, 'that are not positions', 'whole numbers from 0')
  return numbers
}

/** Returns true for integers from 2⁵³ on, which float64 rounds, so different names may have become one. */
function isRounded(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell)
}

/**
 * Returns a name as text; null if it is missing. Spellings of different writers give the same name: `1.0` is `1`, since a column of
 * classes becomes `1.0` as soon as one of its values is missing, and Python's `True` is `true`.
 */
export function nameOf(cell: Cell): string | null {
  if (cell === null) return null
  const text = String(cell)
  // A longer name is refused, and on 10 MB of digits the pattern would backtrack with all positions in memory.
  if (text.length > longestName) return text
  return /^true$|^false$/i.test(text) ? text.toLowerCase() : text.replace(/^(-?\d+)\.0+$/, '$1')
}

/** Returns the number of a cell; NaN if it is not a number. */
export function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : NaN
}

/** Returns the cells of a column; numbers for a column that was read as numbers. */
export function cellsOf(table: PredictionsFile, column: string): readonly Cell[] {
  const values = columnOf(table, column)
  return values instanceof Float64Array
    ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
    : values
}

function columnOf({ columns }: PredictionsFile, column: string): PredictionsColumn {
  const values = columns.get(column)
  if (values) return values
  throw new TypeError(`the table has no column ${column}`)
}

function refuse(
  { rows }: PredictionsFile,
  column: string,
  isWrong: (row: number) => boolean,
  found: string,
  expected: string,
): void {
  let [first, wrong] = [-1, 0]
  for (let row = 0; row < rows.length; row++) {
    if (!isWrong(row)) continue
    if (first < 0) first = row
    wrong += 1
  }
  if (first < 0) return
  const row = rows[first]
  // The rows were sorted; each still has its position in the file.
  const index = (row?.index ?? 0) + 1
  throw new UserError({
    code: 'PREDICTIONS_INVALID_VALUE',
    found: `${wrong} of ${rows.length} values of the column ${column} ${found}, the first in row ${index}`,
    expected,
    hint: 'Correct the prediction file.',
    ...(row ? { location: locationOf(row) } : {}),
  })
}

const mostShown = 20

/** Returns names shortened and escaped for a message. */
export function namesText(names: Iterable<string>): string {
  const all = [...names]
  const shown = all.slice(0, mostShown).map((name) => JSON.stringify(truncate(name)))
  return [...shown, ...(all.length > mostShown ? [`… (${all.length} in all)`] : [])].join(', ')
}
