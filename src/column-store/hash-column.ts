import { identityOfBytes, type ColumnHasher } from './row-identity.ts'
import type { Column } from '../dataset/columns.ts'

/** Adds the values of a column to the identities of its rows. */
export function addColumn(identities: Uint32Array, column: Column, hasher: ColumnHasher): void {
  switch (column.kind) {
    case 'number':
      hasher.addNumbers(identities, column.values)
      return
    case 'category':
      hasher.addCodes(identities, column.codes, column.categories)
      return
    case 'text':
      hasher.addTexts(identities, column.values)
      return
    case 'bytes':
      hasher.addTexts(
        identities,
        column.values.map((bytes) => identityOfBytes(bytes).join(' ')),
      )
  }
}
