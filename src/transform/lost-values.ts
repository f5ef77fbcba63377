import type { FittedColumn } from '../dataset/dataset-schema.ts'
import type { NumberChunks } from './number-chunks.ts'
import { applyNumberSteps } from './number-steps.ts'

/**
 * Returns a warning if a column of numbers loses distinct values when the network's input is rounded to float32.
 * @param values raw values of the training split
 */
export function lostValues(column: FittedColumn, values: NumberChunks): string[] {
  if (column.encoding !== 'number' || column.edges !== undefined) return []
  if (column.steps.some(({ step }) => step === 'clip' || step === 'quantile')) return []
  const raw = new Set<number>()
  const rounded = new Set<number>()
  for (const chunk of values)
    for (const value of chunk) {
      if (Number.isNaN(value)) continue
      raw.add(value)
      rounded.add(Math.fround(applyNumberSteps(column.steps, value)))
    }
  if (rounded.size >= raw.size) return []
  return [
    `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
  ]
}
