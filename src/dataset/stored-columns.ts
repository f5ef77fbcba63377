import type { Artifact } from '../artifacts/artifact.ts'
import { asFeature } from './as-feature.ts'
import type { Column } from './columns.ts'
import type { DatasetDetails, Features, SplitName, TableColumn } from './dataset-schema.ts'
import { outputsOf } from './label-target.ts'
import { StoredSplit } from './stored-split.ts'

/**
 * Adds columns to the features of a dataset of tables: those that models take and that the split stores although they are no
 * features of the dataset. Labels are never added.
 */
export async function withStoredColumns(
  dataset: Artifact<DatasetDetails>,
  split: SplitName,
  models: readonly Features[],
): Promise<Artifact<DatasetDetails>> {
  const { features, label } = dataset.details
  if (features.kind !== 'table') return dataset
  const taken = new Set([
    ...features.columns.map(({ name }) => name),
    ...outputsOf(label).map((output) => output.label.column),
  ])
  const missing = models
    .flatMap((model) => (model.kind === 'table' ? model.columns : []))
    .filter(({ name }) => !taken.has(name))
  if (missing.length === 0) return dataset
  const stored = new StoredSplit(dataset, split)
  const added = new Map<string, TableColumn>()
  for (const column of missing)
    if (!added.has(column.name) && stored.names.includes(column.name) && holds(stored, column))
      added.set(column.name, column)
  const widened = { ...features, columns: [...features.columns, ...added.values()] }
  return { ...dataset, details: { ...dataset.details, features: widened } }
}

/** Returns true if a stored column has a value of the feature for every example. */
function holds(split: StoredSplit, feature: TableColumn): boolean {
  for (const { columns } of split.chunks([feature.name]))
    if (!columns.every((stored) => holdsInChunk(stored, feature))) return false
  return true
}

function holdsInChunk(stored: Column, feature: TableColumn): boolean {
  const column = asFeature(stored, feature)
  if (column !== null && feature.optional === true) return true
  switch (column?.kind) {
    case 'number':
      return !column.values.some(Number.isNaN)
    case 'category':
      return !column.codes.includes(-1)
    case 'text':
      return !column.values.includes(null)
    case 'bytes':
      return column.values.every(({ length }) => length > 0)
    case undefined:
      return false
  }
}
