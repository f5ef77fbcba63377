import { parseTime } from '../transform/iso-time.ts'
import { isDecimal } from '../text/decimal-text.ts'

/** Returns the time of a cell: a date, or a number as it is; NaN for any other text. */
export function parseTimeOrNumber(text: string): number {
  return isDecimal(text) ? Number(text) : parseTime(text)
}
