import { hash } from 'node:crypto'
import { textAt, type Column } from '../dataset/columns.ts'
import type { RawDataset } from './raw-dataset.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { SplitFacts } from './split.ts'

/**
 * Returns the rows without the second and later of equal examples, in their order. Examples are equal in all features and labels. Of
 * equal examples, one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on
 * an example it was trained on.
 */
export function withoutDuplicates(
  draft: RawDataset,
  separateSplit: SplitFacts['separateSplit'],
): { readonly kept: Int32Array; readonly dropped: number } {
  const keyOf = exampleKeys(draft)
  const order = Int32Array.from(draft.rows.keys())
  const kept = new Map<string, number>()
  let dropped = 0
  for (const split of ['test', 'validation', null])
    for (const row of order) {
      if (separateSplit(row) !== split) continue
      const key = keyOf(row)
      if (kept.has(key)) dropped += 1
      else kept.set(key, row)
    }
  return { kept: Int32Array.from(kept.values()).sort(), dropped }
}

type Compared = Pick<RawDataset, 'columns' | 'features' | 'label'>

function exampleKeys(draft: Compared): (row: number) => string {
  const keyOf = rowKeys(draft.columns, comparedColumns(draft))
  if (keyOf === null) throw new TypeError('a dataset without the columns of its features')
  return keyOf
}

/** Returns the names of the columns in which equal examples are equal: all features and labels. */
export function comparedColumns({ columns, features, label }: Compared): readonly string[] {
  const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null
  const outputs = new Set(outputsOf(label).map((output) => output.label.column))
  return columns.flatMap(({ name, kind }) =>
    outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : [],
  )
}

/** Returns the key of a row, equal for rows that are equal in the named columns; null if a column is missing. */
export function rowKeys(
  columns: readonly Column[],
  names: readonly string[],
): ((row: number) => string) | null {
  const found = names.flatMap((name) => columns.find((column) => column.name === name) ?? [])
  if (found.length < names.length) return null
  return (row) => found.map((column) => valueKey(column, row)).join()
}

function valueKey(column: Column, row: number): string {
  switch (column.kind) {
    case 'number':
      return JSON.stringify(String(column.values[row]))
    case 'category':
    case 'text':
      return JSON.stringify(textAt(column, row))
    case 'bytes':
      return hash('sha256', column.values[row] ?? new Uint8Array(), 'base64')
  }
}
