import { isPlainNumber, isTruthValue } from '../transform/canonical-spelling.ts'

/**
 * Returns the function that spells categories in one way: where all are numbers, `1` for `1.0`; where all are truth values, `true` for
 * `True`; otherwise as they are.
 */
export function commonSpelling(distinct: readonly string[]): (text: string) => string {
  if (distinct.every(isTruthValue)) return (text) => text.toLowerCase()
  return distinct.every(isPlainNumber) ? (text) => String(Number(text)) : (text) => text
}
