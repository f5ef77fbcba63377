import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { locationOf, nameOfRow } from './data-file.ts'
import { hexOfIdentity, rowIdentities, type Identity } from './identity.ts'
import type { SplitFacts } from './split.ts'
import type { Cell, RawTable } from './table.ts'

/** Facts about the rows of a source that do not depend on its files. */
export interface RowFacts extends Omit<SplitFacts, 'separateSplit'> {
  /** Name of each example, unique in the dataset. */
  readonly ids: readonly string[]
}

/** Columns that decide splits or identify examples. They are features only if `columns` lists them. */
export function structuralColumns({ id, split: { group, time } }: DataSection): string[] {
  return [id, group, time].filter((name) => name !== undefined)
}

/**
 * Returns the facts of a table's rows.
 * @throws UserError when an id repeats or a time cannot be read
 */
export function tableFacts(table: RawTable, { id, split: { group, stratify, time } }: DataSection): RowFacts {
  const identityOf = (name: string | undefined) =>
    rowIdentities(name === undefined ? table.columns : oneColumn(table, name), table.rows.length)
  const strata = stratify === undefined ? null : cellsOf(table, stratify)
  const times = time === undefined ? null : timesOf(table, time)
  return {
    ids: id === undefined ? contentIds(identityOf(id), table.rows.length) : keyIds(table, id),
    identityOf: identityOf(group ?? id),
    stratumOf: strata && ((row) => String(strata[row])),
    timeOf: times && ((row) => times[row] ?? Number.NaN),
  }
}

function oneColumn(table: RawTable, name: string): ReadonlyMap<string, readonly Cell[]> {
  return new Map([[name, cellsOf(table, name)]])
}

function cellsOf({ columns }: RawTable, name: string): readonly Cell[] {
  return columns.get(name) ?? []
}

/** Equal rows get `…`, `…-2`, `…-3` in their order. */
function contentIds(identityOf: (row: number) => Identity, size: number): string[] {
  const counts = new Map<string, number>()
  return Array.from({ length: size }, (_, row) => {
    const hex = hexOfIdentity(identityOf(row))
    const count = (counts.get(hex) ?? 0) + 1
    counts.set(hex, count)
    return count === 1 ? hex : `${hex}-${count}`
  })
}

function keyIds(table: RawTable, name: string): string[] {
  const first = new Map<string, number>()
  return cellsOf(table, name).map((cell, index) => {
    const id = String(cell)
    const earlier = table.rows[first.get(id) ?? -1]
    const row = table.rows[index]
    if (earlier && row)
      throw new UserError({
        code: 'DATA_DUPLICATE_ID',
        found: `the id ${JSON.stringify(id)} of column ${name} twice: ${nameOfRow(earlier)} and ${nameOfRow(row)}`,
        expected: 'a different id in every row',
        hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
        location: locationOf(row),
      })
    first.set(id, index)
    return id
  })
}

/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Numbers as they are; dates in milliseconds. A time without a zone is UTC. */
function timesOf(table: RawTable, name: string): readonly number[] {
  return cellsOf(table, name).map((cell, index) => {
    const value = typeof cell === 'string' ? timeOf(cell) : Number(cell ?? Number.NaN)
    if (Number.isFinite(value)) return value
    const row = table.rows[index]
    throw new UserError({
      code: 'DATA_INVALID_DATE',
      found: `the time ${JSON.stringify(cell)} in column ${name}`,
      expected: 'a number, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
      hint: 'Correct the value, or name another column as `split.time`.',
      ...(row && { location: locationOf(row) }),
    })
  })
}

function timeOf(text: string): number {
  if (!isoTime.test(text)) return text.trim() === '' ? Number.NaN : Number(text)
  const iso = text.replace(' ', 'T')
  const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`
  const time = Date.parse(zoned)
  // Date.parse accepts 2026-02-31 and returns the 3rd of March.
  return Number.isNaN(time) || !isDay(text.slice(0, 10)) ? Number.NaN : time
}

function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
