import type { DataSection } from '../config/data.ts'
import { seriesKeys } from '../config/time-series.ts'
import type { Identities } from '../column-store/staged-identities.ts'
import type { StagedTexts } from '../column-store/staged-texts.ts'
import { contentIds, keyIds, requireUniqueIds, type ExampleIds } from './example-ids.ts'
import { readTimes } from './read-numbers.ts'
import type { StagedSource } from './stage-table.ts'
import { numbersOfTexts } from './staged-cells.ts'
import { requireStaged, type StagedTable } from './staged-table.ts'

/** Facts about the rows of a source that do not depend on its files. */
export interface RowFacts {
  /** Returns a function for the names of the examples, unique in the dataset, once all outcomes are known. */
  readonly nameExamples: () => ExampleIds
  /** Identity of each row, or of its group: rows with equal identities are in one split. */
  readonly identities: Identities
  /** Numbers of the values whose proportions are equal in every split, from 0, by chunk; null without stratification. */
  readonly strata: ((chunk: number) => Int32Array) | null
  /** Times by which the splits are ordered, by chunk; null for random splits. */
  readonly times: ((chunk: number) => Float64Array) | null
}

/** Columns that decide splits, define series or identify examples. They are features only if `columns` lists them. */
export function structuralColumns(section: DataSection): string[] {
  const { id, split } = section
  const keys = seriesKeys(section)
  const names = [id, split.group, split.time, keys?.group, keys?.time].filter((name) => name !== undefined)
  return [...new Set(names)]
}

/**
 * Returns the facts of a table's rows.
 * @throws UserError when an id repeats or a time cannot be read
 */
export async function tableFacts(
  { table, identities }: StagedSource,
  { id, split: { group, stratify, time } }: DataSection,
): Promise<RowFacts> {
  const identitiesOf = (name: string | undefined): Identities => {
    const found = identities.get(name ?? null)
    if (found) return found
    throw new TypeError(`no identities of ${name ?? 'rows'}`)
  }
  const key = id === undefined ? null : requireTexts(table, id)
  if (key !== null) await requireUniqueIds(table, key)
  const strata = stratify === undefined ? null : requireTexts(table, stratify)
  const times = time === undefined ? null : await readTimes(table, time)
  return {
    // A private id is replaced by its hash.
    nameExamples: () =>
      key === null || table.private.has(key.name)
        ? contentIds(table.outcomes, identitiesOf(id))
        : keyIds(key),
    identities: identitiesOf(group ?? id),
    strata: strata && numbersOfTexts(strata),
    times: times && ((chunk) => times.read(chunk).values),
  }
}

function requireTexts(table: StagedTable, name: string): StagedTexts {
  const column = requireStaged(table, name)
  if (column.kind === 'texts') return column
  throw new TypeError(`column ${name} was read as numbers`)
}
