import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import type { RowsAside } from '../expectations/expectation-checker.ts'
import { listNames } from '../text/format.ts'
import type { BadRow } from '../tables/relation.ts'
import type { StagedTexts } from '../column-store/staged-texts.ts'
import { nameRow, requireStaged, type StagedColumn, type StagedTable } from './staged-table.ts'
import { faultOfNumber, faultOfText, type CellKind } from './unreadable.ts'

/** A cell that cannot be read. */
export interface FaultyCell {
  readonly column: string
  readonly reason: string
}

/** Cells that cannot be read, by column and reason. */
export interface FaultCount extends FaultyCell {
  readonly count: number
}

/** Counts of a quarantine. */
export interface Quarantined {
  readonly rows: number
  /** Most frequent first. */
  readonly faults: readonly FaultCount[]
}

/**
 * Puts the rows aside in which a cell cannot be read, and those that fail an expectation.
 * @param kinds how to read the cells of each column whose cells are not just texts
 * @param aside rows that fail expectations
 * @param badRows rows that the reader rejected, which are not in the table
 * @throws UserError if these are more than the allowed share of all rows
 */
export async function putAside(
  table: StagedTable,
  kinds: ReadonlyMap<string, CellKind>,
  aside: readonly RowsAside[],
  badRows: readonly BadRow[],
  atMost: DataSection['clean']['at-most'],
): Promise<Quarantined> {
  const counter = new FaultCounter()
  for (const [name, kind] of kinds) markFaults(table, requireStaged(table, name), kind, counter)
  for (const { column, reason } of badRows) counter.add({ column: column ?? wholeRow, reason })
  const { outcomes } = table
  for (const { column, reason, failing } of aside) {
    for (const row of failing.rows()) outcomes.set(row, 'quarantined')
    counter.add({ column, reason }, failing.count)
  }
  const rows = outcomes.count('quarantined') + badRows.length
  const quarantined = { rows, faults: counter.counts() }
  const size = outcomes.size + badRows.length
  if (rows > atMost * size) throw await tooMany(table, quarantined, badRows, size, atMost)
  return quarantined
}

/** The column in the counts of rows that cannot be divided into cells. */
const wholeRow = '(row)'

class FaultCounter {
  readonly #counts = new Map<string, FaultCount>()

  add(cell: FaultyCell, rows = 1): void {
    const key = JSON.stringify([cell.column, cell.reason])
    this.#counts.set(key, { ...cell, count: (this.#counts.get(key)?.count ?? 0) + rows })
  }

  counts(): FaultCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count)
  }
}

function markFaults(
  { outcomes, typed }: StagedTable,
  column: StagedColumn,
  kind: CellKind,
  counter: FaultCounter,
): void {
  if (!mayHaveFaults(column, kind, typed)) return
  const faultsIn = faultReader(column, kind, typed)
  for (const [index, { start }] of outcomes.chunks.entries())
    for (const [position, reason] of faultsIn(index).entries()) {
      if (reason === null) continue
      outcomes.set(start + position, 'quarantined')
      counter.add({ column: column.name, reason })
    }
}

function mayHaveFaults(column: StagedColumn, kind: CellKind, typed: boolean): boolean {
  if (column.kind === 'texts')
    return !column.isInDictionary || column.dictionary.some((text) => faultOfText(text, kind, typed) !== null)
  const { minimum, maximum } = column
  return minimum <= maximum && [minimum, maximum].some((value) => faultOfNumber(value, kind) !== null)
}

/** Returns a function that returns the fault of each cell of a chunk; null for cells that can be read. */
function faultReader(
  column: StagedColumn,
  kind: CellKind,
  typed: boolean,
): (chunk: number) => readonly (string | null)[] {
  return column.kind === 'texts'
    ? textFaultReader(column, kind, typed)
    : (chunk) => Array.from(column.read(chunk), (value) => faultOfNumber(value, kind))
}

function textFaultReader(
  column: StagedTexts,
  kind: CellKind,
  typed: boolean,
): (chunk: number) => readonly (string | null)[] {
  const known = column.dictionary.map((text) => faultOfText(text, kind, typed))
  return (index) => {
    const chunk = column.read(index)
    return chunk.form === 'codes'
      ? Array.from(chunk.codes, (code) => known[code] ?? null)
      : chunk.texts.map((text) => (text === null ? null : faultOfText(text, kind, typed)))
  }
}

const mostListed = 5

/** Returns `age not a number (12), day not a date (3)`. */
export function faultsText(counts: readonly FaultCount[]): string {
  return listNames(
    counts.map(({ column, reason, count }) => `${column} ${reason} (${count})`),
    mostListed,
  )
}

async function tooMany(
  table: StagedTable,
  { rows, faults }: Quarantined,
  [bad]: readonly BadRow[],
  size: number,
  atMost: number,
): Promise<UserError> {
  const first = firstQuarantined(table)
  const location =
    first === null ? bad && { file: bad.file, line: bad.line } : (await nameRow(table, first)).location
  return new UserError({
    code: 'DATA_TOO_MANY_QUARANTINED',
    found: `${rows} of ${size} rows that cannot be read or fail an expectation: ${faultsText(faults)}`,
    expected: `at most ${Math.floor(atMost * size)} rows, a share of ${atMost}`,
    hint: 'Correct the source, set `features` to the types of the columns, list texts for missing values under `clean.na-values`, or raise `clean.at-most`.',
    ...(location && { location }),
  })
}

function firstQuarantined({ outcomes }: StagedTable): number | null {
  for (let row = 0; row < outcomes.size; row++) if (outcomes.of(row) === 'quarantined') return row
  return null
}
