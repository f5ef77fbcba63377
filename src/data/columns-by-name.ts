import { canonicalJson } from '../artifacts/digest.ts'
import type { TableFeatures } from './dataset-schema.ts'

/**
 * Positions of the numbers that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing or differs in type or categories.
 */
export function positionsByName(taken: TableFeatures, held: TableFeatures): Int32Array | null {
  let offset = 0
  const starts = new Map<string, { readonly start: number; readonly column: string }>()
  for (const column of held.columns) {
    starts.set(column.name, { start: offset, column: canonicalJson(column) })
    offset += widthOf(column)
  }
  const positions: number[] = []
  for (const column of taken.columns) {
    const found = starts.get(column.name)
    if (found?.column !== canonicalJson(column)) return null
    for (let slot = 0; slot < widthOf(column); slot++) positions.push(found.start + slot)
  }
  return Int32Array.from(positions)
}

/** Numbers of one example that belong to a column: a category column is one-hot. */
function widthOf(column: TableFeatures['columns'][number]): number {
  return column.type === 'number' ? 1 : column.categories.length
}
