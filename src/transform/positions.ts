import { bisectRight } from 'd3-array'
import type {
  FittedColumn,
  FittedHash,
  FittedNumber,
  FittedText,
  FittedTokenIds,
} from '../dataset/dataset-schema.ts'
import { hashBucket } from './hash-bucket.ts'
import { applyNumberSteps } from './number-steps.ts'

/** Returns the position of a raw value: that of a category, of a hash bucket or of a bucket of numbers. */
export type PositionReader = (raw: number) => number

/**
 * Returns the position reader of a column; null for a column of other values.
 * @param texts texts that columns of texts refer to
 */
export function positionReader(column: FittedColumn, texts: readonly string[]): PositionReader | null {
  switch (column.encoding) {
    case 'number':
      return column.edges === undefined ? null : bucketReader(column, column.edges)
    case 'one-hot':
    case 'index':
      return filler(column.missing)
    case 'hash':
      return hashReader(column, texts)
    case 'date':
    case 'text':
    case 'token-ids':
    case 'image':
    case 'none':
      return null
  }
}

export function bucketReader({ steps, missing }: FittedNumber, edges: readonly number[]): PositionReader {
  const fill = filler(missing)
  return (raw) => bisectRight(edges, applyNumberSteps(steps, fill(raw)))
}

export function hashReader(column: FittedHash, texts: readonly string[]): PositionReader {
  const textOf = textReader(column, texts)
  return (raw) => hashBucket(textOf(raw), column.buckets)
}

/** Returns a function that replaces a missing value. @param missing null if no value is missing */
export function filler(missing: number | null): (raw: number) => number {
  return missing === null ? (raw) => raw : (raw) => (Number.isNaN(raw) ? missing : raw)
}

/** Returns a function that returns the text of a raw value. */
export function textReader(
  { name, missing }: FittedText | FittedTokenIds | FittedHash,
  texts: readonly string[],
): (raw: number) => string {
  return (raw) => {
    const text = Number.isNaN(raw) ? missing : texts[raw]
    if (typeof text !== 'string') throw new RangeError(`no text ${raw} for column ${name}`)
    return text
  }
}
