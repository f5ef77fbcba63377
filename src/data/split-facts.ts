import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { locationOf, nameOfRow } from './data-file.ts'
import { hexOfIdentity, rowIdentities, type Identity } from './row-identity.ts'
import type { SplitFacts } from './split.ts'
import { cellsOf, showCell, type Cell, type RawTable } from './table.ts'
import { timesOf } from './times.ts'

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
    ids: exampleIds(table, id, identityOf(id)),
    identityOf: identityOf(group ?? id),
    stratumOf: strata && ((row) => String(strata[row])),
    timeOf: times && ((row) => times[row] ?? Number.NaN),
  }
}

/** Names examples by their id; by its hash if it is private, or by the hash of their content without an id. */
function exampleIds(
  table: RawTable,
  id: string | undefined,
  identityOf: (row: number) => Identity,
): readonly string[] {
  if (id === undefined) return contentIds(identityOf, table.rows.length)
  const ids = keyIds(table, id)
  return table.private?.has(id) === true ? contentIds(identityOf, ids.length) : ids
}

function oneColumn(table: RawTable, name: string): ReadonlyMap<string, readonly Cell[]> {
  return new Map([[name, cellsOf(table, name)]])
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
        found: `the id ${showCell(table, name, id)} of column ${name} twice: ${nameOfRow(earlier)} and ${nameOfRow(row)}`,
        expected: 'a different id in every row',
        hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
        location: locationOf(row),
      })
    first.set(id, index)
    return id
  })
}
