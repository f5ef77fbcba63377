import { canonicalJson } from '../artifacts/digest.ts'
import type { TableFeatures } from './dataset-schema.ts'
import { columnSpans } from './features.ts'

/**
 * Returns the positions of the numbers that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing or differs in type or categories.
 */
export function positionsByName(taken: TableFeatures, held: TableFeatures): Int32Array | null {
  const spans = new Map(columnSpans(held).map((span) => [span.column.name, span]))
  const positions: number[] = []
  for (const column of taken.columns) {
    const span = spans.get(column.name)
    if (span === undefined || canonicalJson(span.column) !== canonicalJson(column)) return null
    for (let slot = 0; slot < span.width; slot++) positions.push(span.start + slot)
  }
  return Int32Array.from(positions)
}
