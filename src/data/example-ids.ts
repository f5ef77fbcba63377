import { IdentityTable } from '../column-store/identity-table.ts'
import type { RowOutcomes, RowRange } from '../column-store/row-outcomes.ts'
import type { Identities } from '../column-store/staged-identities.ts'
import type { StagedTexts } from '../column-store/staged-texts.ts'
import { encodeColumn, type EncodedColumn, type TextColumn } from '../dataset/columns.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { UserError } from '../errors/user-error.ts'
import { identityParts } from '../column-store/identity-parts.ts'
import { ColumnHasher, hexOfIdentities, idBytes, identityWords } from '../column-store/row-identity.ts'
import { plainTexts } from './staged-cells.ts'
import { nameRow, showCell, type StagedTable } from './staged-table.ts'

/** Returns the names of the examples of a chunk as a column; chunks are requested once each, in their order. */
export type ExampleIds = (index: number) => TextColumn | EncodedColumn

/** Names examples by the hash of their content: equal rows get `…`, `…-2`, `…-3` in their order. */
export function contentIds(outcomes: RowOutcomes, identities: Identities): ExampleIds {
  const repeated = repeatedIdentities(outcomes, identities)
  return (index) => {
    const words = identities.read(index)
    const bytes = hexOfIdentities(words)
    const ends = Int32Array.from(
      { length: bytes.length / idBytes },
      (_, position) => (position + 1) * idBytes,
    )
    const range = outcomes.chunks[index]
    if (repeated.size === 0 || range === undefined) return { kind: 'encoded', name: idColumn, ends, bytes }
    const ids = Array.from(ends, (end, position) => {
      const id = bytes.toString('latin1', end - idBytes, end)
      const count = isNamed(outcomes, range, position) ? repeated.get(words, position) : 0
      if (count > 0) repeated.set(words, position, count + 1)
      return count <= 1 ? id : `${id}-${count}`
    })
    return encodeColumn(idColumn, ids)
  }
}

/** Returns the identities of several rows, with the value 1. */
function repeatedIdentities(outcomes: RowOutcomes, identities: Identities): IdentityTable {
  const repeated = new IdentityTable()
  for (const { table, chunks } of identityParts(outcomes, identities))
    for (const { start, identities: words, positions } of chunks())
      for (let place = 0; place < positions.length; place++) {
        const position = positions[place] ?? 0
        if (!isNamed(outcomes, { start }, position)) continue
        if (table.add(words, position, 1) > 0) repeated.set(words, position, 1)
      }
  return repeated
}

/** True for a row that counts in the names of equal rows: one that is kept, or dropped as the duplicate of another. */
function isNamed(outcomes: RowOutcomes, { start }: Pick<RowRange, 'start'>, position: number): boolean {
  return outcomes.isKept(start + position) || outcomes.of(start + position) === 'duplicate'
}

/** Names examples by the texts of a column. */
export function keyIds(column: StagedTexts): ExampleIds {
  return (index) => ({
    kind: 'text',
    name: idColumn,
    values: plainTexts(column, index).map((text) => text ?? ''),
  })
}

/** @throws UserError for an id that two rows have */
export async function requireUniqueIds(table: StagedTable, column: StagedTexts): Promise<void> {
  const { outcomes } = table
  const rows = firstRepeated(outcomes, textIdentities(column, outcomes))
  if (rows === null) return
  const [earlier, later] = [await nameRow(table, rows.earlier), await nameRow(table, rows.later)]
  throw new UserError({
    code: 'DATA_DUPLICATE_ID',
    found: `the id ${showCell(table, column.name, textAt(column, outcomes, rows.later))} of column ${column.name} twice: ${earlier.name} and ${later.name}`,
    expected: 'a different id in every row',
    hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
    location: later.location,
  })
}

function firstRepeated(
  outcomes: RowOutcomes,
  identities: Identities,
): { readonly earlier: number; readonly later: number } | null {
  let first: { readonly earlier: number; readonly later: number } | null = null
  for (const { table, chunks } of identityParts(outcomes, identities))
    for (const { start, identities: words, positions } of chunks())
      for (const position of positions) {
        const row = start + position
        if (!outcomes.isKept(row) || (first !== null && row > first.later)) continue
        const earlier = table.add(words, position, row + 1)
        if (earlier > 0) first = { earlier: earlier - 1, later: row }
      }
  return first
}

/** Returns hashes of the texts of a column, computed anew at each reading. */
export function textIdentities(column: StagedTexts, outcomes: RowOutcomes): Identities {
  const hasher = new ColumnHasher(column.name, 'texts')
  return {
    read: (index) => {
      const identities = new Uint32Array((outcomes.chunks[index]?.size ?? 0) * identityWords)
      const chunk = column.read(index)
      if (chunk.form === 'codes') hasher.addCodes(identities, chunk.codes, column.dictionary)
      else hasher.addTexts(identities, chunk.texts)
      return identities
    },
  }
}

function textAt(column: StagedTexts, { chunks }: RowOutcomes, row: number): string {
  const index = chunks.findLastIndex(({ start }) => start <= row)
  return plainTexts(column, index)[row - (chunks[index]?.start ?? 0)] ?? ''
}
