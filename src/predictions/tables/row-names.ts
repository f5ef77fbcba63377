import { cellsOf, nameOf } from '../cells.ts'
import type { PredictionsFile } from '../readers/predictions-file.ts'

/** Returns the order of two rows by the names in a column. */
export function orderByName(file: PredictionsFile, column: string): (a: number, b: number) => number {
  const names = cellsOf(file, column).map((cell) => nameOf(cell) ?? '')
  return (a, b) => compare(names[a] ?? '', names[b] ?? '')
}

/** Compares by code unit, which is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Returns the names that occur as label or prediction, each once. */
export function seenNames({
  label,
  prediction,
}: {
  readonly label: readonly string[]
  readonly prediction: readonly string[] | null
}): string[] {
  return [...new Set([...label, ...(prediction ?? [])])]
}

export function indexByName(classes: readonly string[]): (name: string) => number {
  const indices = new Map(classes.map((name, index) => [name, index]))
  return (name) => indices.get(name) ?? -1
}

/** Numbers names in the order of their first occurrence. */
export function indicesOf(names: readonly string[]): Int32Array {
  const indexOf = indexByName([...new Set(names)])
  return Int32Array.from(names, indexOf)
}

/** Returns `first/second`. A slash within a part is written as `\\/`, so that different pairs are different ids. */
export function idsOf(first: readonly string[], second: ArrayLike<string | number>): string[] {
  const part = (name: string | number) => String(name).replace(/[\\/]/g, '\\$&')
  return first.map((name, row) => `${part(name)}/${part(second[row] ?? '')}`)
}
