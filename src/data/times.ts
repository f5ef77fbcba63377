import { UserError } from '../errors/user-error.ts'
import { locationOf, type Row } from './data-file.ts'
import { isDecimal } from './numbers.ts'
import { showCell, type Cell, type RawTable } from './table.ts'

/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/

/** Returns a date as milliseconds since 1970 in UTC; NaN for any other text. A time without a zone is UTC. */
export function parseTime(text: string): number {
  const day = text.slice(0, 10)
  if (!isoTime.test(text) || !isDay(day)) return Number.NaN
  const iso = text.replace(' ', 'T')
  return Date.parse(!iso.includes('T') || zone.test(iso.slice(11)) ? iso : `${iso}Z`)
}

/** Date.parse accepts 2026-02-31 and returns the 3rd of March. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Returns the time of a cell: a date, or a number as it is; NaN for anything else. */
export function parseCellTime(cell: Cell): number {
  if (typeof cell === 'boolean') return Number.NaN
  return typeof cell === 'string' && !isDecimal(cell) ? parseTime(cell) : Number(cell ?? Number.NaN)
}

/** Returns the times of a column; NaN for missing values. @throws UserError for a cell that cannot be read */
export function timesOf(table: RawTable, column: string): Float64Array {
  return Float64Array.from(table.columns.get(column) ?? [], (cell, index) => {
    const time = parseCellTime(cell)
    if (cell === null || Number.isFinite(time)) return time
    throw invalidDate(showCell(table, column, cell), column, table.rows[index])
  })
}

function invalidDate(shown: string, column: string, row: Row | undefined): UserError {
  return new UserError({
    code: 'DATA_INVALID_DATE',
    found: `the time ${shown} in column ${column}`,
    expected: 'a number of milliseconds since 1970, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
    hint: 'Correct the value, or name another column.',
    ...(row && { location: locationOf(row) }),
  })
}
