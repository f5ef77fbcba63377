import type { Column } from './columns.ts'
import type { TableFeatures } from './dataset-schema.ts'

/**
 * A stored column with the type and the categories of a feature; null when the types differ. Values that are missing, or are
 * not among the categories, have the code -1.
 */
export function asFeature(stored: Column, feature: TableFeatures['columns'][number]): Column | null {
  if (feature.type === 'number') return stored.kind === 'number' ? stored : null
  if (stored.kind === 'category' && equalLists(stored.categories, feature.categories)) return stored
  const texts = categoryTexts(stored)
  if (texts === null) return null
  const { name, categories } = feature
  const codeOf = new Map(categories.map((category, code) => [category, code]))
  const codes = Int32Array.from(texts, (text) => (text === null ? -1 : (codeOf.get(text) ?? -1)))
  return { kind: 'category', name, categories, codes }
}

function equalLists(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}

function categoryTexts(stored: Column): readonly (string | null)[] | null {
  switch (stored.kind) {
    case 'category':
      return Array.from(stored.codes, (code) => stored.categories[code] ?? null)
    case 'text':
      return stored.values
    case 'number':
    case 'bytes':
      return null
  }
}
