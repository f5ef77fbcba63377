import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { StagedNumbers } from '../column-store/staged-numbers.ts'
import type { StagedTexts } from '../column-store/staged-texts.ts'
import { locationOf, nameOfRow, type Row } from './data-file.ts'
import type { SourceLocation } from '../errors/user-error.ts'

export type StagedColumn = StagedNumbers | StagedTexts

/** A table of the sources in the column store, as it was read except for missing values, and the outcome of each row. */
export interface StagedTable {
  readonly columns: ReadonlyMap<string, StagedColumn>
  /** True if cells had types of their own; in CSV all are texts. */
  readonly typed: boolean
  /** Columns whose values no message may contain. */
  readonly private: ReadonlySet<string>
  readonly outcomes: RowOutcomes
  /** Returns the places of rows in the sources. */
  readonly locate: (rows: readonly number[]) => Promise<readonly Row[]>
}

/** Returns a cell as messages quote it; the value of a private column is not quoted. */
export function showCell({ private: hidden }: StagedTable, column: string, cell: string | number): string {
  return hidden.has(column) ? 'a private value' : JSON.stringify(cell)
}

/** Returns a column of the table. @throws TypeError for an unknown name */
export function requireStaged({ columns }: StagedTable, name: string): StagedColumn {
  const column = columns.get(name)
  if (column) return column
  throw new TypeError(`no column ${name}`)
}

/** The name of a row in messages, and its place for the location of a problem. */
export interface NamedRow {
  readonly name: string
  readonly location: SourceLocation
}

export async function nameRow({ locate }: Pick<StagedTable, 'locate'>, row: number): Promise<NamedRow> {
  const [found] = await locate([row])
  if (found === undefined) throw new TypeError(`no row ${row}`)
  return { name: nameOfRow(found), location: locationOf(found) }
}
