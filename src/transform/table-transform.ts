import { bisectRight } from 'd3-array'
import type { ColumnTransform, FittedColumn, FittedHash, FittedText } from '../dataset/dataset-schema.ts'
import type { RawValues } from '../dataset/examples.ts'
import { angleOfDate, partOfDate } from './calendar.ts'
import { textWidth, textWriter, type TextWriter } from './apply-text.ts'
import { hashBucket } from './hash-bucket.ts'
import { applyNumberSteps } from './number-steps.ts'

/** A column and the positions of its values in a transformed example. */
export interface ColumnSpan {
  readonly column: FittedColumn
  readonly start: number
  readonly width: number
}

/** Returns the columns with the positions of their values. */
export function columnSpans(columns: readonly FittedColumn[]): ColumnSpan[] {
  let end = 0
  return columns.map((column) => {
    const start = end
    const width = widthOf(column)
    end += width
    return { column, start, width }
  })
}

/**
 * Maps rows of a table to the input of the network.
 * @param features `size` rows of one raw value a column
 * @param texts texts that columns of texts refer to
 * @returns `size × transform.shape[0]` values
 */
export function applyColumns(
  { columns, shape: [width = 0] }: ColumnTransform,
  features: RawValues,
  size: number,
  texts: readonly string[],
): Float32Array {
  if (features.length !== size * columns.length)
    throw new RangeError(`${features.length} values are not ${size} rows of ${columns.length} columns`)
  const result = new Float32Array(size * width)
  for (const [position, { column, start }] of columnSpans(columns).entries()) {
    const write = writerOf(column, texts)
    for (let row = 0; row < size; row++)
      write(features[row * columns.length + position] ?? Number.NaN, result, row * width + start)
  }
  return result
}

/** Number of values that the encoding of a column has. */
function widthOf(column: FittedColumn): number {
  const indicator = column.indicator ? 1 : 0
  switch (column.encoding) {
    case 'number':
      return (column.edges === undefined ? 1 : column.edges.length + 1) + indicator
    case 'one-hot':
      return column.categories + (column.other ? 1 : 0) + indicator
    case 'index':
      return 1 + indicator
    case 'hash':
      return (column.values === 'one-hot' ? column.buckets : 1) + indicator
    case 'date':
      return column.parts.length + 2 * column.cyclic.length + indicator
    case 'text':
      return textWidth(column) + indicator
  }
}

/** Writes the values of one raw value into zeros, from `at` on. */
type Writer = (value: number, into: Float32Array, at: number) => void

function writerOf(column: FittedColumn, texts: readonly string[]): Writer {
  if (column.encoding === 'text') return writerOfTexts(column, textWriter(column), texts)
  if (column.encoding === 'hash') return writerOfTexts(column, hashWriter(column), texts)
  const write = valueWriter(column)
  const { missing } = column
  if (missing === null) return write
  const last = widthOf(column) - 1
  return (value, into, at) => {
    if (column.indicator && Number.isNaN(value)) into[at + last] = 1
    write(Number.isNaN(value) ? missing : value, into, at)
  }
}

function writerOfTexts(column: FittedText | FittedHash, write: TextWriter, texts: readonly string[]): Writer {
  const last = widthOf(column) - 1
  return (position, into, at) => {
    const text = Number.isNaN(position) ? column.missing : texts[position]
    if (typeof text !== 'string') throw new RangeError(`no text ${position} for column ${column.name}`)
    if (column.indicator && Number.isNaN(position)) into[at + last] = 1
    write(text, into, at)
  }
}

function hashWriter({ buckets, values }: FittedHash): TextWriter {
  if (values === 'index')
    return (text, into, at) => {
      into[at] = hashBucket(text, buckets)
    }
  return (text, into, at) => {
    into[at + hashBucket(text, buckets)] = 1
  }
}

function valueWriter(column: Exclude<FittedColumn, FittedText | FittedHash>): Writer {
  switch (column.encoding) {
    case 'number': {
      const { steps, edges } = column
      if (edges === undefined)
        return (value, into, at) => {
          into[at] = applyNumberSteps(steps, value)
        }
      return (value, into, at) => {
        into[at + bisectRight(edges, applyNumberSteps(steps, value))] = 1
      }
    }
    case 'one-hot': {
      const size = column.categories + (column.other ? 1 : 0)
      return (value, into, at) => {
        if (value < size) into[at + value] = 1
      }
    }
    case 'index':
      return (value, into, at) => {
        into[at] = value
      }
    case 'date':
      return (value, into, at) => {
        let next = at
        for (const { part, steps } of column.parts)
          into[next++] = applyNumberSteps(steps, partOfDate(part, value))
        for (const part of column.cyclic) {
          const angle = angleOfDate(part, value)
          into[next++] = Math.sin(angle)
          into[next++] = Math.cos(angle)
        }
      }
  }
}
