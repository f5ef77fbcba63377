import type { RowOutcomes } from '../../column-store/row-outcomes.ts'

/** Rows that are kept, ordered within their series. A series is all rows of one group in one split. */
export interface SeriesOrder {
  /** Numbers of the rows: by split, by group, by time. */
  readonly rows: Int32Array
  /** For each position in `rows`, the position at which its series begins. */
  readonly starts: Int32Array
}

/** Values of one table, one for each row of the sources. */
export interface SeriesFacts {
  readonly times: Float64Array
  /** Null if all rows of a split are one series. */
  readonly groups: Int32Array | null
}

/** Orders the rows, and finds two rows of one series with the same time, if there are any. */
export function orderSeries(
  outcomes: RowOutcomes,
  { times, groups }: SeriesFacts,
): { readonly order: SeriesOrder; readonly equalTimes: readonly [number, number] | null } {
  const splits = outcomes.codes
  const series = (a: number, b: number) =>
    (splits[a] ?? 0) - (splits[b] ?? 0) || (groups === null ? 0 : (groups[a] ?? 0) - (groups[b] ?? 0))
  const compare = (a: number, b: number) => series(a, b) || (times[a] ?? 0) - (times[b] ?? 0) || a - b
  const rows = keptRows(outcomes)
  if (!isSorted(rows, compare)) rows.sort(compare)
  const starts = new Int32Array(rows.length)
  let equalTimes: [number, number] | null = null
  for (let position = 1; position < rows.length; position++) {
    const [before, row] = [rows[position - 1] ?? 0, rows[position] ?? 0]
    const isSameSeries = series(before, row) === 0
    starts[position] = isSameSeries ? (starts[position - 1] ?? 0) : position
    if (isSameSeries && times[before] === times[row]) equalTimes ??= [before, row]
  }
  return { order: { rows, starts }, equalTimes }
}

function keptRows(outcomes: RowOutcomes): Int32Array {
  const rows = new Int32Array(outcomes.size)
  let end = 0
  for (const range of outcomes.chunks)
    for (const position of outcomes.positions(range, 'kept')) rows[end++] = range.start + position
  return rows.subarray(0, end)
}

/** Sources are often sorted by time, and checking this takes a fraction of the time of sorting. */
function isSorted(rows: Int32Array, compare: (a: number, b: number) => number): boolean {
  for (let position = 1; position < rows.length; position++)
    if (compare(rows[position - 1] ?? 0, rows[position] ?? 0) > 0) return false
  return true
}

/** Returns for each row the value that is `lag` rows earlier in its series, or NaN. */
export function laggedValues(values: Float64Array, { rows, starts }: SeriesOrder, lag: number): Float64Array {
  const lagged = new Float64Array(values.length).fill(Number.NaN)
  for (let position = lag; position < rows.length; position++)
    if (position - lag >= (starts[position] ?? 0))
      lagged[rows[position] ?? 0] = values[rows[position - lag] ?? 0] ?? Number.NaN
  return lagged
}

/**
 * Replaces missing values by the last value of their series, in place. A series without an earlier value keeps them.
 * @returns the number of values that were replaced
 */
export function fillForward(values: Float64Array, { rows, starts }: SeriesOrder): number {
  let last = Number.NaN
  let filled = 0
  for (const [position, row] of rows.entries()) {
    if (starts[position] === position) last = Number.NaN
    const value = values[row] ?? Number.NaN
    if (!Number.isNaN(value)) last = value
    else if (!Number.isNaN(last)) {
      values[row] = last
      filled++
    }
  }
  return filled
}
