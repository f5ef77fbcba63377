import type { BytesColumn, CategoryColumn, NumberColumn, TextColumn } from '../dataset/columns.ts'
import type { PixelCounts } from '../images/count-pixels.ts'
import type { NumberChunks } from '../transform/number-chunks.ts'
import type { Outcome, RowOutcomes } from '../column-store/row-outcomes.ts'

/** A column of a dataset that is read chunk by chunk, with all rows of the sources, also those that are not kept. */
export type StoredColumn = StoredNumbers | StoredCategories | StoredTexts | StoredBytes

export interface StoredNumbers {
  readonly kind: 'number'
  readonly name: string
  readonly read: (chunk: number) => NumberColumn
}

export interface StoredCategories {
  readonly kind: 'category'
  readonly name: string
  readonly categories: readonly string[]
  readonly read: (chunk: number) => CategoryColumn
}

export interface StoredTexts {
  readonly kind: 'text'
  readonly name: string
  readonly read: (chunk: number) => TextColumn
}

export interface StoredBytes {
  readonly kind: 'bytes'
  readonly name: string
  readonly read: (chunk: number) => BytesColumn
  /** Returns the files of a chunk by their names in messages, for rows that are not files. */
  readonly files?: (chunk: number) => readonly string[]
  /** Returns true for each row of a chunk without an image; absent if every row has one. */
  readonly isMissing?: (chunk: number) => readonly boolean[]
  /** Returns the counts of the pixels in a chunk, null for an image that is missing or not kept; absent if the images were not decoded yet. */
  readonly counts?: (chunk: number) => readonly (PixelCounts | null)[]
}

/** Returns the numbers of the rows with an outcome, NaN for missing ones. */
export function numbersWith(column: StoredNumbers, outcomes: RowOutcomes, outcome: Outcome): NumberChunks {
  return {
    *[Symbol.iterator]() {
      const take = outcomes.numberTaker(outcome)
      for (const [index, range] of outcomes.chunks.entries()) yield take(range, column.read(index).values)
    },
  }
}

/** Returns the number of rows with an outcome in each category. */
export function countsWith(column: StoredCategories, outcomes: RowOutcomes, outcome: Outcome): Float64Array {
  const counts = new Float64Array(column.categories.length)
  for (const [index, range] of outcomes.chunks.entries()) {
    const { codes } = column.read(index)
    const positions = outcomes.positions(range, outcome)
    for (let place = 0; place < positions.length; place++) {
      const code = codes[positions[place] ?? -1] ?? -1
      if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return counts
}
