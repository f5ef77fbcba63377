import { identityParts } from '../column-store/identity-parts.ts'
import { ColumnHasher, identityWords } from '../column-store/row-identity.ts'
import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import { StagedIdentities } from '../column-store/staged-identities.ts'
import type { StoreFile } from '../column-store/store-file.ts'
import { cellAt, hashCells, isMissingAt, type ChunkCells } from './column-cells.ts'

/**
 * Finds rows that repeat the values of an earlier row in some columns. Rows with a missing value in one of them repeat no row, as in SQL. Their
 * identities are in the store file, so that memory does not grow with the rows.
 */
export class UniqueCheck {
  readonly #columns: readonly { readonly name: string; readonly hasher: ColumnHasher }[]
  readonly #identities: StagedIdentities

  /** @param numbers columns whose values are equal in all spellings: `1` and `1.0` */
  constructor(columns: readonly string[], numbers: ReadonlySet<string>, file: StoreFile) {
    this.#columns = columns.map((name) => ({
      name,
      hasher: new ColumnHasher(name, numbers.has(name) ? 'numbers' : 'texts'),
    }))
    this.#identities = new StagedIdentities(file)
  }

  add(rows: number, cells: ChunkCells): void {
    const words = new Uint32Array(rows * identityWords)
    for (const { name, hasher } of this.#columns) hashCells(words, cells.get(name), hasher)
    const of = this.#columns.flatMap(({ name }) => cells.get(name) ?? [])
    for (let row = 0; row < rows; row++)
      if (of.some((column) => isMissingAt(column, row)))
        words.fill(0, row * identityWords, (row + 1) * identityWords)
    this.#identities.append(words)
  }

  /** Visits the second and later of equal rows. The rows of one part of the identities are in ascending order. */
  visitRepeated(outcomes: RowOutcomes, visit: (row: number) => void): void {
    for (const { table, chunks } of identityParts(outcomes, this.#identities))
      for (const { start, identities, positions } of chunks())
        for (const position of positions)
          if (!isAbsent(identities, position) && table.add(identities, position, 1) !== 0)
            visit(start + position)
  }
}

/** Returns true for the identity of a row with a missing value; that of other rows is zero with a probability of 2⁻¹²⁸. */
function isAbsent(identities: Uint32Array, row: number): boolean {
  for (let word = 0; word < identityWords; word++)
    if (identities[row * identityWords + word] !== 0) return false
  return true
}

/** Returns the values of some columns in a row, joined for messages. */
export function valuesAt(columns: readonly string[], cells: ChunkCells, row: number): string {
  return columns
    .map((name) => {
      const column = cells.get(name)
      const value = column === undefined ? null : cellAt(column, row)
      return value === null ? '' : String(value)
    })
    .join(', ')
}
