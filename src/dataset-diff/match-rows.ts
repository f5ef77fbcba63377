import { IdentityTable } from '../column-store/identity-table.ts'
import { identityWords } from '../column-store/row-identity.ts'
import type { AllRows } from '../dataset/all-rows.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { hashRows } from './hash-rows.ts'

/** The pairs of equal rows of two datasets. */
export interface RowMatches {
  /** For each row of the candidate the row of the baseline with its id, or else with its content; -1 for a row that is new. */
  readonly baselineRow: Int32Array
  /** Bits of the rows of the candidate whose content differs from that of their pair. */
  readonly changed: Uint8Array
  /** Bits of the rows of the baseline that have a pair. */
  readonly kept: Uint8Array
}

/** Rows whose hashes are in memory at once, about 50 bytes each. With more rows, the datasets are read several times. */
const rowsAtOnce = 2 ** 22

/**
 * Finds the pairs of rows with equal ids; for rows without one, those with equal content, since the id of a row without a key depends on
 * all of its columns. In memory are 4 bytes a row, and the hashes of a part of the rows.
 * @param columns the columns of both datasets whose values are the content
 */
export function matchRows(
  baseline: AllRows,
  candidate: AllRows,
  columns: readonly string[],
  atOnce = rowsAtOnce,
): RowMatches {
  const matches = {
    baselineRow: new Int32Array(candidate.rows).fill(-1),
    changed: new Uint8Array(candidate.rows),
    kept: new Uint8Array(baseline.rows),
  }
  const parts = Math.max(1, Math.ceil(baseline.rows / atOnce))
  for (let part = 0; part < parts; part++) matchIds(baseline, candidate, matches, { part, parts })
  markChanged(baseline, candidate, columns, matches)
  const unmatched = matches.kept.reduce((sum, kept) => sum + 1 - kept, 0)
  const added = matches.baselineRow.some((row) => row < 0)
  const contentParts = unmatched === 0 || !added ? 0 : Math.max(1, Math.ceil(unmatched / atOnce))
  for (let part = 0; part < contentParts; part++)
    matchContents(baseline, candidate, columns, matches, { part, parts: contentParts })
  return matches
}

/** One of several parts of the rows, which their hashes determine. */
interface Part {
  readonly part: number
  readonly parts: number
}

function isIn({ part, parts }: Part, identities: Uint32Array, row: number): boolean {
  return parts === 1 || (identities[row * identityWords + 3] ?? 0) % parts === part
}

function matchIds(baseline: AllRows, candidate: AllRows, matches: RowMatches, part: Part): void {
  const rowOfId = new IdentityTable(Math.ceil(baseline.rows / part.parts))
  for (const { start, rows, identities } of hashRows(baseline, [idColumn], 'texts'))
    for (let row = 0; row < rows; row++)
      if (isIn(part, identities, row)) rowOfId.add(identities, row, start + row + 1)
  for (const { start, rows, identities } of hashRows(candidate, [idColumn], 'texts'))
    for (let row = 0; row < rows; row++) {
      if (!isIn(part, identities, row)) continue
      const found = rowOfId.get(identities, row) - 1
      if (found < 0 || matches.kept[found] === 1) continue
      matches.baselineRow[start + row] = found
      matches.kept[found] = 1
    }
}

/** Marks the pairs of rows with equal ids whose content differs. */
function markChanged(
  baseline: AllRows,
  candidate: AllRows,
  columns: readonly string[],
  { baselineRow, changed }: RowMatches,
): void {
  if (columns.length === 0 || !baselineRow.some((row) => row >= 0)) return
  const hashes = hashesOf(baseline, columns)
  for (const { start, rows, identities } of hashRows(candidate, columns))
    for (let row = 0; row < rows; row++) {
      const pair = baselineRow[start + row] ?? -1
      if (pair >= 0 && !hasHash(hashes, pair, identities, row)) changed[start + row] = 1
    }
}

/** The first two words of the identity of each row, which distinguish two rows that are compared. */
export function hashesOf(dataset: AllRows, columns: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(2 * dataset.rows)
  for (const { start, rows, identities } of hashRows(dataset, columns))
    for (let row = 0; row < rows; row++) {
      hashes[2 * (start + row)] = identities[row * identityWords] ?? 0
      hashes[2 * (start + row) + 1] = identities[row * identityWords + 1] ?? 0
    }
  return hashes
}

/** Returns true if a row has the hash of a row of the other dataset. */
export function hasHash(hashes: Uint32Array, pair: number, identities: Uint32Array, row: number): boolean {
  return (
    hashes[2 * pair] === identities[row * identityWords] &&
    hashes[2 * pair + 1] === identities[row * identityWords + 1]
  )
}

function matchContents(
  baseline: AllRows,
  candidate: AllRows,
  columns: readonly string[],
  { baselineRow, kept }: RowMatches,
  part: Part,
): void {
  // The last row of each content, and before each row the previous one with the same content.
  const lastOf = new IdentityTable()
  const previous = new Map<number, number>()
  for (const { start, rows, identities } of hashRows(baseline, columns))
    for (let row = 0; row < rows; row++) {
      if (kept[start + row] === 1 || !isIn(part, identities, row)) continue
      const before = lastOf.get(identities, row)
      if (before > 0) previous.set(start + row + 1, before)
      lastOf.set(identities, row, start + row + 1)
    }
  for (const { start, rows, identities } of hashRows(candidate, columns))
    for (let row = 0; row < rows; row++) {
      if ((baselineRow[start + row] ?? -1) >= 0 || !isIn(part, identities, row)) continue
      const found = lastOf.get(identities, row)
      if (found === 0 || kept[found - 1] === 1) continue
      baselineRow[start + row] = found - 1
      kept[found - 1] = 1
      const next = previous.get(found)
      if (next !== undefined) lastOf.set(identities, row, next)
    }
}
