import type { Column } from './columns.ts'
import type { TableColumn, TableFeatures } from './dataset-schema.ts'
import type { RawBatch } from './examples.ts'
import { valuesPerExample } from './features.ts'

/** Raw rows of a table. */
export interface TableValues extends RawBatch {
  readonly features: Float64Array
  readonly texts: readonly string[]
}

/**
 * Returns raw features of a table's rows, `rows × columns`.
 * @param columnOf returns the column of a feature
 */
export function tableValues(
  features: TableFeatures,
  columnOf: (feature: TableColumn) => Column | null | undefined,
  rows: Int32Array,
): TableValues {
  const width = valuesPerExample(features)
  const texts: string[] = []
  const result = new Float64Array(rows.length * width)
  for (const [position, feature] of features.columns.entries()) {
    const valueOf = rawValueOf(feature, columnOf(feature), texts)
    for (let index = 0; index < rows.length; index++)
      result[index * width + position] = valueOf(rows[index] ?? -1)
  }
  return { size: rows.length, features: result, texts }
}

/** @param texts receives the texts of a column of texts */
function rawValueOf(
  feature: TableColumn,
  column: Column | null | undefined,
  texts: string[],
): (row: number) => number {
  if (feature.type === 'text' && column?.kind === 'text')
    return (row) => {
      const text = column.values[row] ?? null
      return text === null ? Number.NaN : texts.push(text) - 1
    }
  if (feature.type === 'category' && column?.kind === 'category') {
    const { codes } = column
    return (row) => {
      const code = codes[row] ?? -1
      return code < 0 ? Number.NaN : code
    }
  }
  if (feature.type !== 'category' && feature.type !== 'text' && column?.kind === 'number') {
    const { values } = column
    return (row) => values[row] ?? Number.NaN
  }
  throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
}
