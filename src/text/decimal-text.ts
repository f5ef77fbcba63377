const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** `007` in a format with types is a name, since a number would not have been quoted with zeros before it. */
const leadingZero = /^[+-]?0\d/
const infinite = /^[+-]?inf(?:inity)?$/i

/**
 * Returns the number of a text; null for anything else. In formats with types, numbers in quotes count, too, and infinite numbers are
 * texts.
 * @param typed whether cells have types; in CSV all are texts
 */
export function numberOf(text: string, typed: boolean): number | null {
  if (isDecimal(text)) return typed && leadingZero.test(text) ? null : Number(text)
  return typed && infinite.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : null
}

export function isDecimal(text: string): boolean {
  return decimal.test(text)
}
