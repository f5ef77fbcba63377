import type { Column } from '../dataset/columns.ts'
import type { PixelHistogram } from '../images/pixel-histogram.ts'
import type { NumberChunks } from './number-chunks.ts'

/** Raw values of one column in the training split, which can be read as often as needed. */
export type TrainingValues =
  /** Numbers, milliseconds of dates or positions of categories; NaN for a missing value. */
  | { readonly kind: 'numbers'; readonly chunks: NumberChunks }
  /** Null for a missing text. */
  | { readonly kind: 'texts'; readonly texts: Iterable<string | null> }
  | { readonly kind: 'pixels'; readonly histogram: PixelHistogram }

/** Returns the raw values of a column without texts. */
export function rawNumbers(column: Column): Float64Array {
  switch (column.kind) {
    case 'number':
      return column.values
    case 'category':
      return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code))
    case 'text':
    case 'bytes':
      throw new TypeError(`column ${column.name} holds no numbers`)
  }
}
