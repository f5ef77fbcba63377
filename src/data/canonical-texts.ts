import type { Cell } from './table.ts'

/** Numbers without leading zeros, which postcodes and other names have. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const truth = /^(?:true|false)$/i

/**
 * Returns the texts of categories in one spelling: where all are numbers, `1` for `1.0`; where all are truth values, `true` for `True`. Null
 * stays null.
 */
export function canonicalTexts(cells: readonly Cell[]): (string | null)[] {
  const texts = cells.map((cell) => (cell === null ? null : String(cell)))
  const distinct = new Set(texts)
  distinct.delete(null)
  const spelling = spellingOf([...distinct].filter((text) => text !== null))
  return texts.map((text) => (text === null ? null : (spelling?.(text) ?? text)))
}

function spellingOf(distinct: readonly string[]): ((text: string) => string) | null {
  if (distinct.every((text) => truth.test(text))) return (text) => text.toLowerCase()
  if (distinct.every((text) => plainNumber.test(text) && isSafe(text))) return (text) => String(Number(text))
  return null
}

/** Long numbers are ids, and lose digits as float64. */
function isSafe(text: string): boolean {
  return text.length <= 16
}
