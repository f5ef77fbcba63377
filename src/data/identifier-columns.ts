import type { DataSection } from '../config/data.ts'
import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { Identities } from '../column-store/staged-identities.ts'
import { textIdentities } from './example-ids.ts'
import { identityParts } from '../column-store/identity-parts.ts'
import { ColumnHasher, identityWords } from '../column-store/row-identity.ts'
import { structuralColumns } from './split-facts.ts'
import { numberReader } from './staged-cells.ts'
import type { StagedColumn, StagedTable } from './staged-table.ts'

export interface IdentifierColumn {
  readonly name: string
  /** End of the sentence "The column … is no feature: …". */
  readonly reason: string
}

/** Names that pandas and spreadsheets give to row numbers. */
const rowNumberName =
  /^(?:|Unnamed: \d+|__index_level_\d+__|index|row|rownum(?:ber)?|row[_ ]?(?:number|num|id))$/i
const idName = /^(?:id|uuid|guid)$|[_ -](?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid|UUID)$/
/** Fewer rows may have different values in any column. */
const fewestRows = 20

/** Returns the columns that number or identify rows: a model could only learn them by heart. Columns that are configured are not among them. */
export function identifierColumns(
  { columns, outcomes }: StagedTable,
  section: DataSection,
  labels: readonly string[],
): IdentifierColumn[] {
  const { columns: listed, inputs, features, categorical, weight, split } = section
  if (listed !== undefined || inputs !== undefined || outcomes.size < fewestRows) return []
  const configured = [
    ...Object.keys(features),
    ...categorical,
    ...labels,
    ...structuralColumns(section),
    ...Object.keys(section['time-series']?.history ?? {}),
    ...[weight, split.stratify].filter((name) => name !== undefined),
  ]
  return [...columns].flatMap(([name, column]): IdentifierColumn[] => {
    if (configured.includes(name) || column.missing > 0) return []
    // Rows of a shuffled or divided table keep the numbers that they had before.
    if (rowNumberName.test(name) && hasWholeNumbers(column, outcomes) && isDistinct(column, outcomes))
      return [{ name, reason: 'it numbers the rows' }]
    return idName.test(name) && isDistinct(column, outcomes)
      ? [{ name, reason: 'its name and its values, all different, identify rows' }]
      : []
  })
}

function hasWholeNumbers(column: StagedColumn, { chunks }: RowOutcomes): boolean {
  const read =
    column.kind === 'numbers'
      ? (chunk: number) => column.read(chunk)
      : numberReader(column, Number, Number.NaN)
  return chunks.every((_, index) => read(index).every((value) => Number.isInteger(value) && value >= 0))
}

function isDistinct(column: StagedColumn, outcomes: RowOutcomes): boolean {
  const identities =
    column.kind === 'texts' ? textIdentities(column, outcomes) : numberIdentities(column, outcomes)
  for (const { table, chunks } of identityParts(outcomes, identities))
    for (const { identities: words, positions } of chunks())
      for (const position of positions) if (table.add(words, position, 1) > 0) return false
  return true
}

function numberIdentities(
  column: Extract<StagedColumn, { kind: 'numbers' }>,
  { chunks }: RowOutcomes,
): Identities {
  const hasher = new ColumnHasher(column.name)
  return {
    read: (index) => {
      const identities = new Uint32Array((chunks[index]?.size ?? 0) * identityWords)
      hasher.addNumbers(identities, column.read(index))
      return identities
    },
  }
}
