import type { FittedColumn } from '../dataset/dataset-schema.ts'
import type { NumberChunks } from './number-chunks.ts'
import { applyNumberSteps } from './number-steps.ts'

/** Training examples that are checked: enough to notice, and few enough that float32 has distinct numbers for measured values. */
const mostChecked = 2 ** 16
/** A larger share of lost values is reported; random numbers with all digits of float64 lose up to 0.4 %. */
const mostLost = 0.01

/**
 * Returns a warning if a column of numbers loses distinct values when the network's input is rounded to float32.
 * @param values raw values of the training split
 */
export function lostValues(column: FittedColumn, values: NumberChunks): string[] {
  if (column.encoding !== 'number' || column.edges !== undefined) return []
  if (column.steps.some(({ step }) => step === 'clip' || step === 'quantile')) return []
  const raw = new Set<number>()
  const rounded = new Set<number>()
  for (const value of firstNumbers(values)) {
    raw.add(value)
    rounded.add(Math.fround(applyNumberSteps(column.steps, value)))
  }
  if (rounded.size >= (1 - mostLost) * raw.size) return []
  return [
    `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
  ]
}

function* firstNumbers(chunks: NumberChunks): Generator<number> {
  let checked = 0
  for (const chunk of chunks)
    for (const value of chunk) {
      if (Number.isNaN(value)) continue
      if (checked++ === mostChecked) return
      yield value
    }
}
