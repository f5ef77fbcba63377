import type { AllRows } from '../dataset/all-rows.ts'
import { textOf, type Column } from '../dataset/columns.ts'
import type { DatasetDiff } from './diff-schema.ts'
import type { RowMatches } from './match-rows.ts'

/** Greatest number of kinds of changes that are counted. */
const mostKinds = 1000
const mostListed = 20

/** Counts how the values of a label of few values changed in rows of the same id. */
export function labelChanges(
  baseline: AllRows,
  candidate: AllRows,
  column: string,
  { baselineRow, changed }: RowMatches,
): DatasetDiff['labels'] {
  if (!changed.includes(1)) return []
  const before = codesOf(baseline, column)
  const after = codesOf(candidate, column)
  const rows = new Map<number, number>()
  for (let row = 0; row < changed.length; row++) {
    if (changed[row] !== 1) continue
    const [old = 0, own = 0] = [before.codes[baselineRow[row] ?? -1], after.codes[row]]
    if (before.names[old] === after.names[own]) continue
    const kind = old * after.names.length + own
    if (rows.has(kind) || rows.size < mostKinds) rows.set(kind, (rows.get(kind) ?? 0) + 1)
  }
  return [...rows]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostListed)
    .map(([kind, count]) => ({
      column,
      before: before.names[Math.floor(kind / after.names.length)] ?? null,
      after: after.names[kind % after.names.length] ?? null,
      rows: count,
    }))
}

/** Returns the position of the value of each row among the distinct ones; null is a missing value. */
function codesOf(dataset: AllRows, name: string): { codes: Int32Array; names: readonly (string | null)[] } {
  const known = new Map<string | null, number>()
  const codes = new Int32Array(dataset.rows)
  for (const {
    start,
    columns: [column],
  } of dataset.chunks([name])) {
    if (column === undefined) continue
    for (const [row, text] of textsOf(column).entries()) {
      const value = text === '' ? null : text
      const code = known.get(value) ?? known.size
      known.set(value, code)
      codes[start + row] = code
    }
  }
  return { codes, names: [...known.keys()] }
}

function textsOf(column: Column): string[] {
  if (column.kind === 'bytes') throw new TypeError(`the label ${column.name} holds bytes`)
  return textOf(column)
}
