import { canonicalJson } from '../artifacts/digest.ts'
import type { TableColumn, TableFeatures } from './dataset-schema.ts'

/**
 * Returns the positions of the columns that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing, differs in type or categories, or may have values that `taken` does not accept.
 */
export function positionsByName(taken: TableFeatures, held: TableFeatures): Int32Array | null {
  const positions: number[] = []
  for (const column of taken.columns) {
    const position = held.columns.findIndex(({ name }) => name === column.name)
    const found = held.columns[position]
    if (found === undefined || !accepts(column, found)) return null
    positions.push(position)
  }
  return Int32Array.from(positions)
}

/** True if a model with the column `taken` accepts all values that the column `held` may have, with the same raw values. */
function accepts(taken: TableColumn, held: TableColumn): boolean {
  if (taken.type !== held.type || (held.optional === true && taken.optional !== true)) return false
  if (taken.type === 'image') return canonicalJson(taken) === canonicalJson(held)
  if (taken.type !== 'category' || held.type !== 'category') return true
  if (held.open === true && taken.open !== true) return false
  return canonicalJson(taken.categories) === canonicalJson(held.categories)
}
