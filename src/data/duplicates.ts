import { hash } from 'node:crypto'
import type { Column } from './columns.ts'
import type { RawDataset } from './raw-dataset.ts'
import { outputsOf } from './label-target.ts'
import type { SplitFacts } from './split.ts'

/**
 * Returns the rows without the second and later of equal examples, in their order. Examples are equal in all features and labels. Of
 * equal examples, one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on
 * an example it was trained on.
 */
export function withoutDuplicates(draft: RawDataset, separateSplit: SplitFacts['separateSplit']): Int32Array {
  const keyOf = exampleKeys(draft)
  const order = Int32Array.from(draft.rows.keys())
  const kept = new Map<string, number>()
  for (const split of ['test', 'validation', null])
    for (const row of order) {
      if (separateSplit(row) !== split) continue
      const key = keyOf(row)
      if (!kept.has(key)) kept.set(key, row)
    }
  return Int32Array.from(kept.values()).sort()
}

type Compared = Pick<RawDataset, 'columns' | 'features' | 'label'>

/** Names of examples that are the same for equal ones: equal in all the model sees and in the labels. */
export function exampleKeys(draft: Compared): (row: number) => string {
  const columns = comparedColumns(draft)
  return (row) => columns.map((column) => valueKey(column, row)).join()
}

function comparedColumns({ columns, features, label }: Compared): readonly Column[] {
  const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null
  const outputs = new Set(outputsOf(label).map((output) => output.label.column))
  return columns.filter(
    ({ name, kind }) => outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes'),
  )
}

function valueKey(column: Column, row: number): string {
  switch (column.kind) {
    case 'number':
      return String(column.values[row])
    case 'category':
      return String(column.codes[row])
    case 'text':
      return JSON.stringify(column.values[row])
    case 'bytes':
      return hash('sha256', column.values[row] ?? new Uint8Array(), 'base64')
  }
}
