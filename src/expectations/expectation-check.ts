import type { Bounds } from '../config/expect.ts'
import type { AddedRows } from './checked-table.ts'
import type { ChunkCells } from './column-cells.ts'
import type { FailingRows } from './failing-rows.ts'

/** Consecutive rows of a table. */
export interface Chunk {
  /** Position of the first row. */
  readonly start: number
  readonly rows: number
  readonly cells: ChunkCells
}

/** The result of a check on all rows. */
export interface Finding {
  /** The rows that fail; null for a condition on all rows together. */
  readonly failing: FailingRows | null
  /** The value that was found, for a condition on all rows together. */
  readonly observed: string | null
  readonly passes: boolean
  readonly age?: { readonly newest: number | null; readonly within: number }
}

/** The check of one expectation: receives all rows in their order. */
export interface Check {
  readonly add: (chunk: Chunk) => void
  readonly finish: (added: AddedRows) => Finding
}

export type WholeFinding = Omit<Finding, 'failing'>

/** Returns the finding about a number with bounds. */
export function boundsFinding(
  value: number,
  { minimum, maximum }: Bounds,
  observed = String(value),
): WholeFinding {
  const passes = value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)
  return { passes, observed }
}
