import type { Column } from './columns.ts'
import type { TableColumn, TableFeatures } from './dataset-schema.ts'
import { valuesPerExample } from './features.ts'

/**
 * Returns raw features of a table's rows, `rows × columns`.
 * @param columnOf returns the column of a feature
 */
export function tableValues(
  features: TableFeatures,
  columnOf: (feature: TableColumn) => Column | null | undefined,
  rows: Int32Array,
): Float64Array {
  const width = valuesPerExample(features)
  const result = new Float64Array(rows.length * width)
  for (const [position, feature] of features.columns.entries()) {
    const valueOf = rawValueOf(feature, columnOf(feature))
    for (let index = 0; index < rows.length; index++)
      result[index * width + position] = valueOf(rows[index] ?? -1)
  }
  return result
}

function rawValueOf(feature: TableColumn, column: Column | null | undefined): (row: number) => number {
  if (feature.type === 'category' && column?.kind === 'category') {
    const { codes } = column
    return (row) => {
      const code = codes[row] ?? -1
      return code < 0 ? Number.NaN : code
    }
  }
  if (feature.type !== 'category' && column?.kind === 'number') {
    const { values } = column
    return (row) => values[row] ?? Number.NaN
  }
  throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
}
