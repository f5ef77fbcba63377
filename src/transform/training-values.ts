import type { Column } from '../dataset/columns.ts'
import { textAt } from '../dataset/columns.ts'
import type { NumberChunks } from './number-chunks.ts'

/** Raw values of one column in the training split, which can be read as often as needed. */
export type TrainingValues =
  /** Numbers, milliseconds of dates or positions of categories; NaN for a missing value. */
  | { readonly kind: 'numbers'; readonly chunks: NumberChunks }
  /** Null for a missing text. */
  | { readonly kind: 'texts'; readonly texts: Iterable<string | null> }

/** Returns the raw values of a feature's column in these rows. */
export function trainingValues(column: Column, rows: Int32Array): TrainingValues {
  switch (column.kind) {
    case 'number': {
      const { values } = column
      return numbersOf(rows, (row) => values[row] ?? Number.NaN)
    }
    case 'category': {
      const { codes } = column
      return numbersOf(rows, (row) => {
        const code = codes[row] ?? -1
        return code < 0 ? Number.NaN : code
      })
    }
    case 'text':
      return { kind: 'texts', texts: Array.from(rows, (row) => textAt(column, row)) }
    case 'bytes':
      throw new TypeError(`column ${column.name} holds bytes`)
  }
}

function numbersOf(rows: Int32Array, valueOf: (row: number) => number): TrainingValues {
  return { kind: 'numbers', chunks: [Float64Array.from(rows, valueOf)] }
}
