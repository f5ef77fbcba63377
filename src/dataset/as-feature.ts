import { textAt, type Column } from './columns.ts'
import type { TableColumn } from './dataset-schema.ts'

/**
 * Returns a stored column with the type and the categories of a feature; null when the types differ. A missing value has the code -1, and so
 * has a category that the feature does not have, unless the feature is open: then it has the code `categories.length`.
 */
export function asFeature(stored: Column, feature: TableColumn): Column | null {
  if (feature.type === 'text') return asTexts(stored)
  if (feature.type === 'image') return stored.kind === 'bytes' ? stored : null
  if (feature.type !== 'category') return stored.kind === 'number' ? stored : null
  if (stored.kind === 'category' && equalLists(stored.categories, feature.categories)) return stored
  if (stored.kind !== 'category' && stored.kind !== 'text') return null
  const { name, categories, open } = feature
  const other = open === true ? categories.length : -1
  const codeOf = new Map(categories.map((category, code) => [category, code]))
  const size = stored.kind === 'category' ? stored.codes.length : stored.values.length
  const codes = Int32Array.from({ length: size }, (_, row) => {
    const text = textAt(stored, row)
    return text === null ? -1 : (codeOf.get(text) ?? other)
  })
  return { kind: 'category', name, categories, codes }
}

function asTexts(stored: Column): Column | null {
  if (stored.kind === 'text') return stored
  if (stored.kind !== 'category') return null
  return {
    kind: 'text',
    name: stored.name,
    values: Array.from(stored.codes, (_, row) => textAt(stored, row)),
  }
}

function equalLists(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
