import type { Column } from './columns.ts'
import { columnSpans, valuesPerExample } from './features.ts'
import type { TableFeatures } from './dataset-schema.ts'

/**
 * Raw features of a table's rows, categories one-hot.
 * @param columnOf The column of a feature.
 * @returns `rows × values per example` numbers.
 */
export function tableValues(
  features: TableFeatures,
  columnOf: (feature: TableFeatures['columns'][number]) => Column | null | undefined,
  rows: Int32Array,
): Float32Array {
  const size = valuesPerExample(features)
  const result = new Float32Array(rows.length * size)
  for (const { column: feature, start } of columnSpans(features)) {
    const column = columnOf(feature)
    if (feature.type === 'number' && column?.kind === 'number')
      rows.forEach((row, index) => (result[index * size + start] = column.values[row] ?? Number.NaN))
    else if (feature.type === 'category' && column?.kind === 'category')
      rows.forEach((row, index) => (result[index * size + start + (column.codes[row] ?? 0)] = 1))
    else throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
  }
  return result
}
