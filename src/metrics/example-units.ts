import type { Answers } from './predictions.ts'

/**
 * What is drawn as a whole when examples are resampled, and what slices are made of: an example, a query, or a sequence.
 * For each row its unit, counting from 0; null when each row is one.
 */
export function unitsOf(answers: Answers): Int32Array | null {
  switch (answers.kind) {
    case 'class':
    case 'number':
      return null
    case 'ranking':
      return answers.queries
    case 'sequence':
      return answers.sequences
  }
}

export function unitCount(answers: Answers): number {
  const units = unitsOf(answers)
  return units ? countOf(units) : answers.ids.length
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
