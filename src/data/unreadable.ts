import { numberOf } from './numbers.ts'
import type { Cell } from './table.ts'
import { parseCellTime } from './times.ts'

/** How the cells of a column are read. */
export type CellKind = 'number' | 'weight' | 'time'

/** Reason why a cell cannot be read. */
export type Fault = 'not a number' | 'not finite' | 'negative' | 'not a date'

/** Returns the reason why a cell cannot be read; null for one that can, and for a missing value. */
export function faultOf(cell: Cell, kind: CellKind, typed: boolean): Fault | null {
  if (cell === null) return null
  if (kind === 'time') return Number.isFinite(parseCellTime(cell)) ? null : 'not a date'
  const number = numberOf(cell, typed)
  if (number === null) return 'not a number'
  // Values beyond the range of float32 become infinite in the network.
  if (!Number.isFinite(Math.fround(number))) return 'not finite'
  return kind === 'weight' && number < 0 ? 'negative' : null
}
