import { isPlainNumber, isTruthValue } from '../transform/canonical-spelling.ts'
import type { Cell } from './table.ts'

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
  if (distinct.every(isTruthValue)) return (text) => text.toLowerCase()
  return distinct.every(isPlainNumber) ? (text) => String(Number(text)) : null
}
