import { ColumnHasher, identityWords } from '../column-store/row-identity.ts'
import type { AllRows } from '../dataset/all-rows.ts'
import { addColumn } from '../column-store/hash-column.ts'

/** Hashes of consecutive rows: of their ids, or of the content of columns. */
export interface HashedRows {
  /** Position of the first row. */
  readonly start: number
  readonly rows: number
  /** One identity a row. */
  readonly identities: Uint32Array
}

/**
 * Yields hashes of columns of all rows. Neither the order of columns nor the spelling of a number counts; an id is a text.
 * @param spelling whether texts that are numbers are equal to these
 */
export function* hashRows(
  dataset: AllRows,
  names: readonly string[],
  spelling: 'numbers' | 'texts' = 'numbers',
): Generator<HashedRows> {
  const hashers = names.map((name) => new ColumnHasher(name, spelling))
  for (const { start, rows, columns } of dataset.chunks(names)) {
    const identities = new Uint32Array(rows * identityWords)
    for (const [index, column] of columns.entries()) {
      const hasher = hashers[index]
      if (hasher !== undefined) addColumn(identities, column, hasher)
    }
    yield { start, rows, identities }
  }
}
