/** Numbers without leading zeros, which postcodes and other names have. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const truth = /^(?:true|false)$/i
/** Longer numbers are ids, and lose digits as float64. */
const mostDigits = 16

/** Returns true for a number that has another spelling, such as `1.0` for `1`. */
export function isPlainNumber(text: string): boolean {
  return text.length <= mostDigits && plainNumber.test(text)
}

export function isTruthValue(text: string): boolean {
  return truth.test(text)
}

/** Returns `1` for `1.0`, `true` for `True`, and any other text as it is. */
export function canonicalSpelling(text: string): string {
  if (isPlainNumber(text)) return String(Number(text))
  return isTruthValue(text) ? text.toLowerCase() : text
}
