import type { Column } from '../dataset/columns.ts'
import { addColumn } from '../column-store/hash-column.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { Features, Target } from '../dataset/dataset-schema.ts'
import type { Identities } from '../column-store/staged-identities.ts'
import { identityParts } from '../column-store/identity-parts.ts'
import type { RawDataset } from './raw-dataset.ts'
import { ColumnHasher, identityWords } from '../column-store/row-identity.ts'
import type { SplitFacts } from './split.ts'

/**
 * Drops the second and later of equal examples, and returns how many. Examples are equal in all features and labels. Of equal examples,
 * one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on an example it was
 * trained on.
 */
export function dropDuplicates(draft: RawDataset, separateSplit: SplitFacts['separateSplit']): number {
  const { outcomes } = draft
  let dropped = 0
  for (const { table, chunks } of identityParts(outcomes, exampleIdentities(draft)))
    for (const split of separateSplit === null ? [null] : (['test', 'validation', null] as const))
      for (const { start, identities, positions } of chunks())
        for (const position of positions) {
          const row = start + position
          if (!outcomes.isKept(row) || (separateSplit?.(row) ?? null) !== split) continue
          if (table.add(identities, position, 1) === 0) continue
          outcomes.set(row, 'duplicate')
          dropped++
        }
  return dropped
}

/** Returns identities of the features and labels of each row, computed anew at each reading. */
function exampleIdentities(draft: RawDataset): Identities {
  const compared = comparedColumns(draft)
  const columns = draft.columns
    .filter(({ name }) => compared.includes(name))
    .map((column) => ({ column, hasher: new ColumnHasher(column.name, 'texts') }))
  return {
    read: (index) => {
      const identities = new Uint32Array((draft.outcomes.chunks[index]?.size ?? 0) * identityWords)
      for (const { column, hasher } of columns) addColumn(identities, column.read(index), hasher)
      return identities
    },
  }
}

interface Compared {
  readonly columns: readonly Pick<Column, 'name' | 'kind'>[]
  readonly features: Features
  readonly label: Target
}

/** Returns the names of the columns in which equal examples are equal: all features and labels. */
export function comparedColumns({ columns, features, label }: Compared): readonly string[] {
  const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null
  const outputs = new Set(outputsOf(label).map((output) => output.label.column))
  return columns.flatMap(({ name, kind }) =>
    outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : [],
  )
}
