import type { ColumnTransform } from '../dataset/dataset-schema.ts'
import { applyNumberSteps } from './number-steps.ts'

/**
 * Returns a warning for each column of numbers that loses distinct values when the network's input is rounded to float32.
 * @param values `rows × columns` raw values of the training split
 */
export function lostValues({ columns }: ColumnTransform, values: Float64Array): string[] {
  const width = columns.length
  return columns.flatMap((column, position) => {
    if (column.encoding !== 'number' || column.edges !== undefined) return []
    if (column.steps.some(({ step }) => step === 'clip' || step === 'quantile')) return []
    const raw = new Set<number>()
    const rounded = new Set<number>()
    for (let index = position; index < values.length; index += width) {
      const value = values[index] ?? Number.NaN
      if (Number.isNaN(value)) continue
      raw.add(value)
      rounded.add(Math.fround(applyNumberSteps(column.steps, value)))
    }
    if (rounded.size >= raw.size) return []
    return [
      `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
    ]
  })
}
