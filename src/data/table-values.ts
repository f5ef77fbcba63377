import type { Column } from './columns.ts'
import { columnsAsNumbers } from './features.ts'
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
  const width = columnsAsNumbers(features).length
  const result = new Float32Array(rows.length * width)
  let offset = 0
  for (const feature of features.columns) {
    const column = columnOf(feature)
    if (feature.type === 'number' && column?.kind === 'number')
      rows.forEach((row, index) => (result[index * width + offset] = column.values[row] ?? Number.NaN))
    else if (feature.type === 'category' && column?.kind === 'category')
      rows.forEach((row, index) => (result[index * width + offset + (column.codes[row] ?? 0)] = 1))
    else throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
    offset += feature.type === 'number' ? 1 : feature.categories.length
  }
  return result
}
