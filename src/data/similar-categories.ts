import { group } from 'd3-array'
import { listNames } from '../text/format.ts'
import type { StoredColumn } from './stored-column.ts'

const mostListed = 4

/** Returns a warning for categories that differ in upper and lower case or in spaces only. */
export function similarCategories(column: StoredColumn): string[] {
  if (column.kind !== 'category') return []
  const similar = [...group(column.categories, normalized).values()].filter((texts) => texts.length > 1)
  if (similar.length === 0) return []
  const listed = similar
    .slice(0, mostListed)
    .map((texts) => texts.map((text) => JSON.stringify(text)).join(' and '))
  return [
    `The column ${column.name} has values that differ in case or spaces only: ${listNames(listed, mostListed)}. Each is a category of its own. If they mean the same, correct them in the source.`,
  ]
}

function normalized(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
