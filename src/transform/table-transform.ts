import type {
  BucketValues,
  ColumnTransform,
  FittedColumn,
  FittedCross,
  FittedDate,
  FittedWindow,
} from '../dataset/dataset-schema.ts'
import type { RawValues } from '../dataset/examples.ts'
import { angleOfDate, partOfDate } from './calendar.ts'
import { textWidth, textWriter, tokenIdsWriter, type TextWriter } from './apply-text.ts'
import { crossPosition, crossSize, crossWidth } from './cross.ts'
import { applyNumberSteps } from './number-steps.ts'
import { windowStatistic } from './rolling-window.ts'
import {
  bucketReader,
  filler,
  hashReader,
  positionReader,
  textReader,
  type PositionReader,
} from './positions.ts'

/** A column, a cross or a rolling window, and the positions of its values in a transformed example. */
export interface Span {
  readonly name: string
  readonly start: number
  readonly width: number
}

/** Returns the positions of the values of each column, each cross and each rolling window. */
export function spansOf({
  columns,
  crosses = [],
  windows = [],
}: Pick<ColumnTransform, 'columns' | 'crosses' | 'windows'>): Span[] {
  const parts = [
    ...columns.map((column) => ({ name: column.name, width: widthOf(column) })),
    ...crosses.map((cross) => ({ name: cross.name, width: crossWidth(cross) })),
    ...windows.map(({ name, indicator }) => ({ name, width: indicator ? 2 : 1 })),
  ]
  let end = 0
  return parts.map(({ name, width }) => {
    const start = end
    end += width
    return { name, start, width }
  })
}

/**
 * Maps rows of a table to the input of the network.
 * @param features `size` rows of one raw value a column
 * @param texts texts that columns of texts refer to
 * @returns `size × transform.shape[0]` values
 */
export function applyColumns(
  transform: ColumnTransform,
  features: RawValues,
  size: number,
  texts: readonly string[],
): Float32Array {
  const { columns, crosses = [], windows = [] } = transform
  const [width] = transform.shape
  if (features.length !== size * columns.length)
    throw new RangeError(`${features.length} values are not ${size} rows of ${columns.length} columns`)
  const result = new Float32Array(size * width)
  const spans = spansOf(transform)
  const writers = [
    ...columns.map((column, index): Writer => {
      const write = writerOf(column, texts)
      return (row, into, at) => {
        write(features[row * columns.length + index] ?? Number.NaN, into, at)
      }
    }),
    ...crosses.map((cross) => crossWriter(cross, columns, features, texts)),
    ...windows.map((window) => windowWriter(window, columns, features)),
  ]
  for (const [index, write] of writers.entries()) {
    const start = spans[index]?.start ?? 0
    for (let row = 0; row < size; row++) write(row, result, row * width + start)
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
    case 'token-ids':
      return column.length + indicator
    case 'image':
    case 'none':
      return 0
  }
}

/** Writes the values of one raw value into zeros, from `at` on. */
type Writer = (raw: number, into: Float32Array, at: number) => void

function writerOf(column: FittedColumn, texts: readonly string[]): Writer {
  const write = valueWriter(column, texts)
  if (!column.indicator) return write
  const last = widthOf(column) - 1
  return (raw, into, at) => {
    if (Number.isNaN(raw)) into[at + last] = 1
    write(raw, into, at)
  }
}

function valueWriter(column: FittedColumn, texts: readonly string[]): Writer {
  switch (column.encoding) {
    case 'number': {
      const { steps, edges } = column
      if (edges !== undefined) return positionWriter(bucketReader(column, edges), 'one-hot', edges.length + 1)
      const fill = filler(column.missing)
      return (raw, into, at) => {
        into[at] = applyNumberSteps(steps, fill(raw))
      }
    }
    case 'one-hot':
    case 'index': {
      const size = column.categories + (column.other ? 1 : 0)
      return positionWriter(filler(column.missing), column.encoding, size)
    }
    case 'hash':
      return positionWriter(hashReader(column, texts), column.values, column.buckets)
    case 'date':
      return dateWriter(column)
    case 'text':
      return writerOfTexts(textWriter(column), textReader(column, texts))
    case 'token-ids':
      return writerOfTexts(tokenIdsWriter(column), textReader(column, texts))
    case 'image':
    case 'none':
      return () => undefined
  }
}

function writerOfTexts(write: TextWriter, textOf: (raw: number) => string): Writer {
  return (raw, into, at) => {
    write(textOf(raw), into, at)
  }
}

/** @param size number of positions; a value beyond them, or a missing one, stays without a 1 */
function positionWriter(position: PositionReader, values: BucketValues, size: number): Writer {
  if (values === 'index')
    return (raw, into, at) => {
      into[at] = position(raw)
    }
  return (raw, into, at) => {
    const one = position(raw)
    if (one < size) into[at + one] = 1
  }
}

function dateWriter(column: FittedDate): Writer {
  const fill = filler(column.missing)
  return (raw, into, at) => {
    const time = fill(raw)
    let next = at
    for (const { part, steps } of column.parts) into[next++] = applyNumberSteps(steps, partOfDate(part, time))
    for (const part of column.cyclic) {
      const angle = angleOfDate(part, time)
      into[next++] = Math.sin(angle)
      into[next++] = Math.cos(angle)
    }
  }
}

/** Returns the writer of a cross, whose raw value is the number of a row. */
function crossWriter(
  cross: FittedCross,
  columns: readonly FittedColumn[],
  features: RawValues,
  texts: readonly string[],
): Writer {
  const readers = cross.columns.map((name) => {
    const index = columns.findIndex((column) => column.name === name)
    const column = columns[index]
    const position = column && positionReader(column, texts)
    if (!position) throw new TypeError(`the cross ${cross.name} of the column ${name} without positions`)
    return (row: number) => position(features[row * columns.length + index] ?? Number.NaN)
  })
  const positionOf = crossPosition(cross)
  return positionWriter((row) => positionOf(readers.map((read) => read(row))), cross.values, crossSize(cross))
}

/** Returns the writer of a rolling window, whose raw value is the number of a row. */
function windowWriter(
  { name, statistic, columns: names, missing, indicator, steps }: FittedWindow,
  columns: readonly FittedColumn[],
  features: RawValues,
): Writer {
  const places = names.map((lagged) => {
    const place = columns.findIndex((column) => column.name === lagged)
    if (place === -1) throw new TypeError(`the window ${name} of the column ${lagged}, which does not exist`)
    return place
  })
  const values = new Float64Array(places.length)
  const statisticOf = windowStatistic(statistic)
  const fill = filler(missing)
  return (row, into, at) => {
    for (const [index, place] of places.entries())
      values[index] = features[row * columns.length + place] ?? Number.NaN
    const value = statisticOf(values)
    into[at] = applyNumberSteps(steps, fill(value))
    if (indicator && Number.isNaN(value)) into[at + 1] = 1
  }
}
