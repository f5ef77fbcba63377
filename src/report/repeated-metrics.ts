import type { MetricRow } from '../gate/verdict.ts'

interface Folded {
  readonly distinct: readonly MetricRow[]
  /** Rows with the values of the first row, such as micro F1 beside the accuracy. */
  readonly repeated: readonly MetricRow[]
  /** Title of the first row; empty if there are no rows. */
  readonly first: string
}

/** Values that differ by less are equal: averages over classes round differently. */
const tolerance = 1e-9

/** Separates the rows that have the same values as the first row for the candidate and for the baseline. */
export function foldRepeated(rows: readonly MetricRow[]): Folded {
  const [first] = rows
  if (!first) return { distinct: [], repeated: [], first: '' }
  const repeats = (row: MetricRow) => row !== first && isEqual(row, first)
  return {
    distinct: rows.filter((row) => !repeats(row)),
    repeated: rows.filter(repeats),
    first: first.title,
  }
}

function isEqual(a: MetricRow, b: MetricRow): boolean {
  return (
    a.unit === b.unit &&
    a.better === b.better &&
    areClose(a.candidate.value, b.candidate.value) &&
    (a.baseline === null || b.baseline === null
      ? a.baseline === b.baseline
      : areClose(a.baseline, b.baseline))
  )
}

function areClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance
}
