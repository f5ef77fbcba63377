import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { listNames } from '../text/format.ts'
import { locationOf, type Row } from './data-file.ts'
import { takeTableRows, type Cell, type RawTable } from './table.ts'
import { faultOf, type CellKind, type Fault } from './unreadable.ts'

/** A cell that cannot be read. */
export interface FaultyCell {
  readonly column: string
  readonly reason: Fault
}

/** A row that is put aside, since a cell of it cannot be read. */
export interface QuarantinedRow {
  readonly row: Row
  readonly cells: readonly FaultyCell[]
  /** The row as it was read, without its private columns. */
  readonly values: Readonly<Record<string, Cell>>
}

/**
 * Puts the rows aside in which a cell cannot be read.
 * @param kinds how to read the cells of each column whose cells are not just texts
 * @throws UserError if these are more than the allowed share of all rows
 */
export function putAside(
  table: RawTable,
  kinds: ReadonlyMap<string, CellKind>,
  { private: hidden, clean }: Pick<DataSection, 'private' | 'clean'>,
): { readonly table: RawTable; readonly quarantined: readonly QuarantinedRow[] } {
  const kept: number[] = []
  const quarantined: QuarantinedRow[] = []
  const shown = [...table.columns].filter(([name]) => !hidden.includes(name))
  table.rows.forEach((row, index) => {
    const cells = faultyCells(table, kinds, index)
    if (cells.length === 0) kept.push(index)
    else
      quarantined.push({
        row,
        cells,
        values: Object.fromEntries(shown.map(([name, column]) => [name, column[index] ?? null])),
      })
  })
  const [first] = quarantined
  if (!first) return { table, quarantined }
  if (quarantined.length > clean['at-most'] * table.rows.length)
    throw tooMany(quarantined, first, table.rows.length, clean['at-most'])
  return { table: takeTableRows(table, kept), quarantined }
}

function faultyCells(
  { columns, typed }: RawTable,
  kinds: ReadonlyMap<string, CellKind>,
  index: number,
): FaultyCell[] {
  const cells: FaultyCell[] = []
  for (const [column, kind] of kinds) {
    const reason = faultOf(columns.get(column)?.[index] ?? null, kind, typed)
    if (reason !== null) cells.push({ column, reason })
  }
  return cells
}

/** Cells that cannot be read, by column and reason. */
export interface FaultCount extends FaultyCell {
  readonly count: number
}

/** Counts the faulty cells by column and reason, most frequent first. */
export function countFaults(quarantined: readonly QuarantinedRow[]): FaultCount[] {
  const all = quarantined.flatMap(({ cells }) => cells)
  const groups = Map.groupBy(all, ({ column, reason }) => JSON.stringify([column, reason]))
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [{ ...first, count: 1 + others.length }] : []))
    .sort((a, b) => b.count - a.count)
}

const mostListed = 5

/** Returns `age not a number (12), day not a date (3)`. */
export function faultsText(counts: readonly FaultCount[]): string {
  return listNames(
    counts.map(({ column, reason, count }) => `${column} ${reason} (${count})`),
    mostListed,
  )
}

function tooMany(
  quarantined: readonly QuarantinedRow[],
  first: QuarantinedRow,
  size: number,
  atMost: number,
): UserError {
  return new UserError({
    code: 'DATA_TOO_MANY_QUARANTINED',
    found: `${quarantined.length} of ${size} rows with cells that cannot be read: ${faultsText(countFaults(quarantined))}`,
    expected: `at most ${Math.floor(atMost * size)} rows, a share of ${atMost}`,
    hint: 'Correct the source, set `features` to the types of the columns, list texts for missing values under `clean.na-values`, or raise `clean.at-most`.',
    location: locationOf(first.row),
  })
}
