import { bisectLeft } from 'd3-array'

/** Cells into which the values of a column are counted, the same for both datasets. */
export type Cells =
  /** Cell i has the values above threshold i − 1 up to threshold i; the last one has all above. */
  | { readonly kind: 'ordered'; readonly thresholds: Float64Array; readonly count: number }
  /** A cell for each category, and the last one for all others. */
  | { readonly kind: 'named'; readonly cellOf: ReadonlyMap<string, number>; readonly count: number }

/** Number of thresholds. Between two of them are at most 1 of 512 rows of equal values aside, so that no distance is off by more. */
const mostThresholds = 512

/** Categories with a cell of their own: the most frequent of both datasets together. */
const mostCategories = 100

/**
 * Returns cells between quantiles of values of both datasets.
 * @param values a sample of the values, without missing ones; it is sorted in place
 */
export function orderedCells(values: Float64Array): Cells {
  values.sort()
  const thresholds: number[] = []
  const steps = Math.min(mostThresholds, values.length)
  for (let step = 1; step <= steps; step++) {
    const value = values[Math.ceil((step * values.length) / steps) - 1] ?? Number.NaN
    if (value !== thresholds.at(-1)) thresholds.push(value)
  }
  return { kind: 'ordered', thresholds: Float64Array.from(thresholds), count: thresholds.length + 1 }
}

/** @param shares of each category, summed over both datasets */
export function namedCells(shares: ReadonlyMap<string, number>): Cells {
  const frequent = [...shares]
    .sort(([name, share], [other, another]) => another - share || (name < other ? -1 : 1))
    .slice(0, mostCategories)
  return {
    kind: 'named',
    cellOf: new Map(frequent.map(([name], cell) => [name, cell])),
    count: frequent.length + 1,
  }
}

export function cellOfNumber(thresholds: Float64Array, value: number): number {
  return bisectLeft(thresholds, value)
}
