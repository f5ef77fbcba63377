import type { AllRows } from '../dataset/all-rows.ts'
import { hashRows } from './hash-rows.ts'
import { hasHash, hashesOf, type RowMatches } from './match-rows.ts'

/** The pairs of rows, by whether they differ in a column. */
export interface ComparedColumn {
  readonly name: string
  /** Pairs with another value. */
  readonly changed: number
  /** Bits of the rows of the candidate whose pair has the same value, or also none. */
  readonly same: Uint8Array
}

/**
 * Compares the values of a column in all pairs of rows.
 * @param matched bits of the rows of the candidate that have a pair
 */
export function compareColumn(
  baseline: AllRows,
  candidate: AllRows,
  name: string,
  { baselineRow, changed }: RowMatches,
  matched: Uint8Array,
): ComparedColumn {
  if (!changed.includes(1)) return { name, changed: 0, same: matched }
  const hashes = hashesOf(baseline, [name])
  const different: number[] = []
  for (const { start, rows, identities } of hashRows(candidate, [name]))
    for (let row = 0; row < rows; row++)
      if (changed[start + row] === 1 && !hasHash(hashes, baselineRow[start + row] ?? -1, identities, row))
        different.push(start + row)
  if (different.length === 0) return { name, changed: 0, same: matched }
  const same = matched.slice()
  for (const row of different) same[row] = 0
  return { name, changed: different.length, same }
}
