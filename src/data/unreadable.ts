import { numberOf } from '../text/decimal-text.ts'
import { parseTimeOrNumber } from './times.ts'
import { parseDuration } from '../transform/durations.ts'

/** How the cells of a column are read. */
export type CellKind = 'number' | 'weight' | 'time' | 'duration'

/** Reason why a cell cannot be read. */
export type Fault = 'not a number' | 'not finite' | 'negative' | 'not a date' | 'not a duration'

/** Returns the reason why a text cannot be read; null for one that can. @param typed whether cells have types; in CSV all are texts */
export function faultOfText(text: string, kind: CellKind, typed: boolean): Fault | null {
  if (kind === 'time') return Number.isFinite(parseTimeOrNumber(text)) ? null : 'not a date'
  if (kind === 'duration') {
    const seconds = secondsOf(text, typed)
    return Number.isNaN(seconds) ? 'not a duration' : faultOfNumber(seconds, kind)
  }
  const number = numberOf(text, typed)
  return number === null ? 'not a number' : faultOfNumber(number, kind)
}

/** Returns the reason why a number cannot be used; null for one that can, and for NaN, a missing value. */
export function faultOfNumber(number: number, kind: CellKind): Fault | null {
  if (Number.isNaN(number)) return null
  if (kind === 'time') return Number.isFinite(number) ? null : 'not a date'
  // Values beyond the range of float32 become infinite in the network.
  if (!Number.isFinite(Math.fround(number))) return 'not finite'
  return kind === 'weight' && number < 0 ? 'negative' : null
}

/** Returns the seconds of a cell: a duration, or a number as it is; NaN for any other text. */
export function secondsOf(text: string, typed: boolean): number {
  return numberOf(text, typed) ?? parseDuration(text)
}
