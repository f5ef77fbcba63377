import type { AllRows } from '../dataset/all-rows.ts'
import type { Column } from '../dataset/columns.ts'
import { hashRows } from './hash-rows.ts'
import { hasHash, hashesOf, type RowMatches } from './match-rows.ts'

/** The pairs of rows, by whether they differ in a column. */
export interface ComparedColumn {
  readonly name: string
  /** Pairs with another value. */
  readonly changed: number
  /** Pairs with the same value or both without one, and pairs with the same value. */
  readonly same: { readonly all: number; readonly present: number }
}

/** Compares the values of a column in all pairs of rows. */
export function compareColumn(
  baseline: AllRows,
  candidate: AllRows,
  name: string,
  { baselineRow, changed }: RowMatches,
): ComparedColumn {
  const hashes = changed.includes(1) ? hashesOf(baseline, [name]) : null
  const hashed = hashes === null ? null : hashRows(candidate, [name])
  let [different, all, present] = [0, 0, 0]
  for (const {
    start,
    rows,
    columns: [column],
  } of candidate.chunks([name])) {
    const chunk = hashed?.next()
    const identities = chunk === undefined || chunk.done === true ? null : chunk.value.identities
    for (let row = 0; row < rows; row++) {
      const pair = baselineRow[start + row] ?? -1
      if (pair < 0) continue
      if (
        hashes !== null &&
        identities !== null &&
        changed[start + row] === 1 &&
        !hasHash(hashes, pair, identities, row)
      ) {
        different += 1
        continue
      }
      all += 1
      if (column !== undefined && hasValue(column, row)) present += 1
    }
  }
  return { name, changed: different, same: { all, present } }
}

function hasValue(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'number':
      return !Number.isNaN(column.values[row] ?? Number.NaN)
    case 'category':
      return (column.codes[row] ?? -1) >= 0
    case 'text':
      return column.values[row] !== null
    case 'bytes':
      return true
  }
}
