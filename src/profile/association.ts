import { sum } from 'd3-array'

/** Values of one column of a sample. */
export type SampledColumn =
  /** NaN for a missing value. */
  | { readonly kind: 'number'; readonly name: string; readonly values: Float64Array }
  /** Positions of categories; NaN for a missing one. */
  | { readonly kind: 'category'; readonly name: string; readonly values: Float64Array }

/** Strength of the relation of two columns: 0 for none. */
export interface Association {
  readonly measure: 'Spearman' | 'correlation ratio' | 'Cramér’s V'
  /** −1 to 1 for Spearman's correlation, 0 to 1 otherwise. */
  readonly value: number
}

const fewestPairs = 10

/** Returns the association of two columns; null if one of them is constant, or too few rows have both values. */
export function associationOf(one: SampledColumn, other: SampledColumn): Association | null {
  const [first, second] = pairs(one.values, other.values)
  if (first.length < fewestPairs) return null
  if (one.kind === 'number' && other.kind === 'number') return named('Spearman', spearman(first, second))
  if (one.kind === 'category' && other.kind === 'category')
    return named('Cramér’s V', categoryAssociation(first, second))
  const [numbers, categories] = one.kind === 'number' ? [first, second] : [second, first]
  return named('correlation ratio', correlationRatio(numbers, categories))
}

function named(measure: Association['measure'], value: number | null): Association | null {
  return value === null ? null : { measure, value }
}

/** Returns the values of the rows that have both. */
function pairs(one: Float64Array, other: Float64Array): [Float64Array, Float64Array] {
  const isPaired = (row: number) => !Number.isNaN(one[row]) && !Number.isNaN(other[row])
  return [one.filter((_, row) => isPaired(row)), other.filter((_, row) => isPaired(row))]
}

/** Correlations of two columns of numbers. */
export interface Correlation {
  readonly pearson: number
  readonly spearman: number
}

/** Returns the correlations of the rows that have both values; null if they are too few, or one of them is constant. */
export function correlationOf(one: Float64Array, other: Float64Array): Correlation | null {
  const [first, second] = pairs(one, other)
  if (first.length < fewestPairs) return null
  const linear = pearson(first, second)
  const monotone = spearman(first, second)
  return linear === null || monotone === null ? null : { pearson: linear, spearman: monotone }
}

/** Returns Pearson's correlation; null for constant values. */
function pearson(one: Float64Array, other: Float64Array): number | null {
  const [a, b] = [scaled(one), scaled(other)]
  const product = sum(a, (value, row) => value * (b[row] ?? 0))
  const length = Math.sqrt(sum(a, (value) => value * value) * sum(b, (value) => value * value))
  return length === 0 ? null : Math.max(-1, Math.min(1, product / length))
}

/** Returns the distances from the mean, divided by the longest one: squares of huge numbers would not be finite. */
function scaled(values: Float64Array): Float64Array {
  let longest = 0
  for (const value of values) longest = Math.max(longest, Math.abs(value))
  const unit = longest || 1
  const small = values.map((value) => value / unit)
  const mean = sum(small) / small.length
  const distances = small.map((value) => value - mean)
  // Rounding of the mean leaves tiny distances where all values are equal.
  return distances.every((distance) => Math.abs(distance) < 1e-14) ? distances.fill(0) : distances
}

function spearman(one: Float64Array, other: Float64Array): number | null {
  return pearson(ranks(one), ranks(other))
}

/** Returns the ranks, the mean rank for equal values. */
function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const result = new Float64Array(values.length)
  for (let start = 0; start < order.length;) {
    let end = start + 1
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++
    for (let place = start; place < end; place++) result[order[place] ?? 0] = (start + end - 1) / 2
    start = end
  }
  return result
}

/** Returns η: the square root of the share of the numbers' variance that lies between the categories. */
function correlationRatio(numbers: Float64Array, categories: Float64Array): number | null {
  const distances = scaled(numbers)
  const total = sum(distances, (value) => value * value)
  const groups = new Map<number, { count: number; sum: number }>()
  for (const [row, category] of categories.entries()) {
    const group = groups.get(category) ?? { count: 0, sum: 0 }
    group.count++
    group.sum += distances[row] ?? 0
    groups.set(category, group)
  }
  if (total === 0 || groups.size < 2) return null
  const between = sum(groups.values(), (group) => group.sum ** 2 / group.count)
  return Math.sqrt(Math.min(1, between / total))
}

/** Returns Cramér's V with the correction of its bias: Bergsma, "A bias-correction for Cramér's V", 2013. */
function categoryAssociation(one: Float64Array, other: Float64Array): number | null {
  const size = one.length
  const [rows, columns] = [countsOf(one), countsOf(other)]
  if (rows.size < 2 || columns.size < 2) return null
  const cells = new Map<number, Map<number, number>>()
  for (const [row, category] of one.entries()) {
    const cell = cells.get(category) ?? new Map<number, number>()
    const key = other[row] ?? 0
    cell.set(key, (cell.get(key) ?? 0) + 1)
    cells.set(category, cell)
  }
  let share = 0
  for (const [row, cell] of cells)
    for (const [column, count] of cell)
      share += count ** 2 / ((rows.get(row) ?? 1) * (columns.get(column) ?? 1))
  const corrected = Math.max(0, share - 1 - ((rows.size - 1) * (columns.size - 1)) / (size - 1))
  const shrunk = (levels: number) => levels - (levels - 1) ** 2 / (size - 1)
  const most = Math.min(shrunk(rows.size), shrunk(columns.size)) - 1
  return most <= 0 ? null : Math.min(1, Math.sqrt(corrected / most))
}

function countsOf(values: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
