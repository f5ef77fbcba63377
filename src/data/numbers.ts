import type { Cell } from './table.ts'

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** `007` in a format with types is a name, since a number would not have been quoted with zeros before it. */
const leadingZero = /^[+-]?0\d/

/**
 * Returns the number of a cell; null for anything else. In formats with types, numbers in quotes count, too.
 * @param typed whether cells have types; in CSV all are texts
 */
export function numberOf(cell: Cell, typed: boolean): number | null {
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string' || !isDecimal(cell)) return null
  return typed && leadingZero.test(cell) ? null : Number(cell)
}

export function isDecimal(text: string): boolean {
  return decimal.test(text)
}
