import { numberOf } from '../text/decimal-text.ts'
import type { ColumnImages } from '../image-sources/column-images.ts'
import { parseTimeOrNumber } from './times.ts'
import { parseDuration } from '../transform/durations.ts'

/** How the cells of a column are read. */
export type CellKind = 'number' | 'weight' | 'time' | 'duration' | ImagePaths

/** Cells that are paths of images. */
export type ImagePaths = Pick<ColumnImages, 'reasonOf'>

/** Returns the reason why a text cannot be read; null for one that can. @param typed whether cells have types; in CSV all are texts */
export function faultOfText(text: string, kind: CellKind, typed: boolean): string | null {
  if (typeof kind === 'object') return kind.reasonOf(text)
  if (kind === 'time') return Number.isFinite(parseTimeOrNumber(text)) ? null : 'not a date'
  if (kind === 'duration') {
    const seconds = secondsOf(text, typed)
    return Number.isNaN(seconds) ? 'not a duration' : faultOfNumber(seconds, kind)
  }
  const number = numberOf(text, typed)
  return number === null ? 'not a number' : faultOfNumber(number, kind)
}

/** Returns the reason why a number cannot be used; null for one that can, and for NaN, a missing value. */
export function faultOfNumber(number: number, kind: CellKind): string | null {
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
