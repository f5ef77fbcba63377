import type { Predictions } from './predictions.ts'

/**
 * What is drawn as a whole when examples are resampled, and what slices are made of: an example, a query, or a sequence.
 * For each row its unit, counting from 0; null when each row is one.
 */
export function unitsOf(predictions: Predictions): Int32Array | null {
  switch (predictions.kind) {
    case 'class':
    case 'number':
      return null
    case 'ranking':
      return predictions.queries
    case 'sequence':
      return predictions.sequences
  }
}

export function unitCount(predictions: Predictions): number {
  const units = unitsOf(predictions)
  return units ? countOf(units) : predictions.ids.length
}

function countOf(units: Int32Array): number {
  return units.reduce((greatest, unit) => Math.max(greatest, unit), -1) + 1
}

/** The rows of each unit, in their order. */
export function rowsByUnit(units: Int32Array): number[][] {
  const rows = Array.from({ length: countOf(units) }, (): number[] => [])
  for (const [row, unit] of units.entries()) rows[unit]?.push(row)
  return rows
}
