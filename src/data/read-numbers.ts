import { min } from 'd3-array'
import type { ErrorCode } from '../errors/codes.ts'
import { UserError } from '../errors/user-error.ts'
import type { StagedTexts } from '../column-store/staged-texts.ts'
import { numberOf } from '../text/decimal-text.ts'
import { numberReader, textsInOrder, visitTexts } from './staged-cells.ts'
import { nameRow, requireStaged, showCell, type StagedTable } from './staged-table.ts'
import type { StoredNumbers } from './stored-column.ts'
import { parseTimeOrNumber } from './times.ts'
import { faultOfNumber, faultOfText, secondsOf, type CellKind } from './unreadable.ts'

/** Returns a column of numbers, NaN for missing values. @throws UserError that lists the cells that are no numbers */
export function readNumbers(table: StagedTable, name: string, expected: string): Promise<StoredNumbers> {
  return readCells(
    table,
    name,
    { kind: 'number', toNumber: (text, typed) => numberOf(text, typed) ?? Number.NaN },
    (faulty) => wrongNumbers(table, name, faulty, expected),
  )
}

/** Returns a column of seconds, NaN for missing values. @throws UserError that lists the cells that are no durations */
export function readDurations(table: StagedTable, name: string): Promise<StoredNumbers> {
  const expected = 'seconds, or a duration such as 1:30:00, 2 days 1:30:00 or PT90M'
  return readCells(table, name, { kind: 'duration', toNumber: secondsOf }, (faulty) =>
    wrongNumbers(table, name, faulty, expected, 'DATA_INVALID_DURATION'),
  )
}

/** Returns a column of milliseconds, NaN for missing values. @throws UserError for a cell that is no date */
export function readTimes(table: StagedTable, name: string): Promise<StoredNumbers> {
  return readCells(table, name, { kind: 'time', toNumber: parseTimeOrNumber }, (faulty) =>
    invalidDate(table, name, faulty),
  )
}

/** How the texts of a column are read. */
interface CellReading {
  readonly kind: CellKind
  readonly toNumber: (text: string, typed: boolean) => number
}

async function readCells(
  table: StagedTable,
  name: string,
  { kind, toNumber }: CellReading,
  problemOf: (faulty: ReadonlyMap<string, Occurrences>) => Promise<UserError>,
): Promise<StoredNumbers> {
  const column = requireStaged(table, name)
  const faulty = firstFaults(table, name, kind)
  if (faulty.size > 0) throw await problemOf(faulty)
  const read =
    column.kind === 'numbers'
      ? (chunk: number) => column.read(chunk)
      : numberReader(column, (text) => toNumber(text, table.typed), Number.NaN)
  return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) }
}

/** Returns the weights. @throws UserError for a negative one */
export async function readWeights(table: StagedTable, name: string): Promise<StoredNumbers> {
  const column = await readNumbers(table, name, 'a number, since it says how much the example counts')
  const [invalid] = firstFaults(table, name, 'weight')
  if (invalid === undefined) return column
  const [, { cell, first }] = invalid
  const row = await nameRow(table, first)
  throw new UserError({
    code: 'DATA_INVALID_WEIGHT',
    found: `the weight ${cell} in column ${name} (${row.name})`,
    expected: 'at least 0',
    hint: 'Correct the weight; 0 leaves the example out of the loss.',
    location: row.location,
  })
}

/** A cell, the first row with it, and the number of such rows. */
interface Occurrences {
  readonly cell: string
  readonly first: number
  readonly count: number
}

/** More distinct cells that cannot be read are not distinguished. */
const mostDistinct = 1000

/** Returns the cells that cannot be read, as messages show them, in the order of the rows that are kept. */
function firstFaults(table: StagedTable, name: string, kind: CellKind): ReadonlyMap<string, Occurrences> {
  const faults = new Map<string, Occurrences>()
  if (!hasFault(table, name, kind)) return faults
  for (const { cell, row } of faultyCells(table, name, kind)) {
    const shown = showCell(table, name, cell)
    const known = faults.get(shown)
    if (known === undefined && faults.size === mostDistinct) continue
    faults.set(shown, { cell, first: known?.first ?? row, count: (known?.count ?? 0) + 1 })
  }
  return faults
}

function* faultyCells(
  table: StagedTable,
  name: string,
  kind: CellKind,
): Generator<{ readonly cell: string; readonly row: number }> {
  const { outcomes, typed } = table
  const column = requireStaged(table, name)
  if (column.kind === 'texts') {
    for (const { text, row } of textsInOrder(column, outcomes))
      if (faultOfText(text, kind, typed) !== null) yield { cell: text, row }
    return
  }
  for (const [index, range] of outcomes.chunks.entries()) {
    const values = column.read(index)
    for (const position of outcomes.positions(range, 'kept')) {
      const value = values[position] ?? Number.NaN
      if (faultOfNumber(value, kind) !== null) yield { cell: String(value), row: range.start + position }
    }
  }
}

/** Returns true if a cell may be unreadable; exact for texts. */
function hasFault(table: StagedTable, name: string, kind: CellKind): boolean {
  const column = requireStaged(table, name)
  if (column.kind === 'numbers')
    return [column.minimum, column.maximum].some(
      (value) => column.minimum <= column.maximum && faultOfNumber(value, kind) !== null,
    )
  return hasFaultyText(table, column, kind)
}

function hasFaultyText({ outcomes, typed }: StagedTable, column: StagedTexts, kind: CellKind): boolean {
  let found = false
  visitTexts(column, outcomes, (text) => {
    found ||= faultOfText(text, kind, typed) !== null
  })
  return found
}

const mostListed = 10

async function wrongNumbers(
  table: StagedTable,
  name: string,
  wrong: ReadonlyMap<string, Occurrences>,
  expected: string,
  code: ErrorCode = 'DATA_NOT_A_NUMBER',
): Promise<UserError> {
  const listed = [...wrong]
    .slice(0, mostListed)
    .map(([text, { count }]) => (count === 1 ? text : `${text} (${count} times)`))
  const more =
    wrong.size > mostListed
      ? ` and ${wrong.size === mostDistinct ? 'at least ' : ''}${wrong.size - mostListed} more texts`
      : ''
  const row = await nameRow(table, min(wrong.values(), ({ first }) => first) ?? 0)
  return new UserError({
    code,
    found: `${listed.join(', ')}${more} in column ${name} (${row.name})`,
    expected,
    hint: 'Correct the values, list texts that mean a missing value under `clean.na-values`, put such rows aside with `clean: {on-error: quarantine}`, or set `features` to the type of the column.',
    location: row.location,
  })
}

async function invalidDate(
  table: StagedTable,
  column: string,
  faulty: ReadonlyMap<string, Occurrences>,
): Promise<UserError> {
  const [shown = '', occurrences] = [...faulty][0] ?? []
  const row = await nameRow(table, occurrences?.first ?? 0)
  return new UserError({
    code: 'DATA_INVALID_DATE',
    found: `the time ${shown} in column ${column}`,
    expected: 'a number of milliseconds since 1970, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
    hint: 'Correct the value, name another column, or set `date-format` to what the dates look like, such as `%d.%m.%Y`.',
    location: row.location,
  })
}
