import type { Artifact } from '../artifacts/artifact.ts'
import { asFeature } from '../dataset/as-feature.ts'
import type { Column } from '../dataset/columns.ts'
import type { DatasetDetails, TableColumn } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { privateNames } from '../dataset/private-names.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { StoredSplit } from '../dataset/stored-split.ts'
import { bySplit, type BySplit } from './by-split.ts'
import { relationsOf, type Relations } from './relations.ts'
import { mostSampled, sampleRows } from './sample.ts'
import { profileTable, type CategoryProfile, type NumberProfile, type ReadColumn } from './table-profile.ts'
import { profileTexts, type TextProfile } from './text-profile.ts'

export type ColumnProfile = NumberProfile | CategoryProfile | TextProfile

/** Statistics of the stored rows of a dataset, without private columns. */
export interface DatasetProfile {
  readonly columns: readonly ColumnProfile[]
  /** Names of the columns after the first ones, which have no statistics. */
  readonly otherColumns: readonly string[]
  readonly privateColumns: number
  /** Number of rows of each split that quartiles, relations and words are about. */
  readonly sampled: BySplit<number>
  readonly relations: Relations
}

/** Columns with statistics. The time of a profile and the size of its page grow with them. */
const mostColumns = 200

/** Measures the columns of a dataset in bounded memory. Equal datasets have equal profiles. */
export function profileDataset(dataset: Artifact<DatasetDetails>): DatasetProfile {
  const { features, label, rows } = dataset.details
  const labels = outputsOf(label).map((output) => output.label.column)
  const { numbersAndCategories, texts, all, privateColumns } = columnsOf(dataset, labels)
  const samples = bySplit((split) => sampleRows(rows[split], split))
  const table = profileTable(dataset, numbersAndCategories, samples)
  const profiles = new Map<string, ColumnProfile>(
    [...table.columns, ...texts.map((name) => profileTexts(dataset, name, samples))].map((column) => [
      column.name,
      column,
    ]),
  )
  const featureNames = new Set(
    features.kind === 'table'
      ? features.columns.map(({ name }) => name)
      : numbersAndCategories.map(({ name }) => name),
  )
  return {
    columns: all.flatMap((name) => profiles.get(name) ?? []),
    otherColumns: all.slice(mostColumns),
    privateColumns,
    sampled: bySplit((split) => Math.min(rows[split], mostSampled)),
    relations: relationsOf(table.sample, labels, featureNames),
  }
}

interface Columns {
  readonly numbersAndCategories: readonly ReadColumn[]
  readonly texts: readonly string[]
  /** Names of all columns that are not images: labels first, then features, then the others. */
  readonly all: readonly string[]
  readonly privateColumns: number
}

function columnsOf(dataset: Artifact<DatasetDetails>, labels: readonly string[]): Columns {
  const { features } = dataset.details
  const split = new StoredSplit(dataset, 'train')
  const hidden = privateNames(features)
  const byName = new Map<string, TableColumn>(
    features.kind === 'table' ? features.columns.map((column) => [column.name, column]) : [],
  )
  const rank = (name: string) => (labels.includes(name) ? 0 : byName.has(name) ? 1 : 2)
  const shown = split.names
    .filter((name) => name !== idColumn && !hidden.has(name))
    .sort((a, b) => rank(a) - rank(b))
  const [first] = split.chunks(shown)
  const stored = (first?.columns ?? []).filter(({ kind }) => kind !== 'bytes')
  const profiled = stored.slice(0, mostColumns)
  const isText = ({ kind, name }: Column) =>
    byName.get(name)?.type === 'text' || (kind === 'text' && byName.get(name)?.type !== 'category')
  return {
    numbersAndCategories: profiled
      .filter((column) => !isText(column))
      .map(({ name }) => ({ name, read: readerOf(byName.get(name)) })),
    texts: profiled.filter(isText).map(({ name }) => name),
    all: stored.map(({ name }) => name),
    privateColumns: hidden.size,
  }
}

/** Returns the values as categories if the feature has them but its many texts are stored as such. */
function readerOf(feature: TableColumn | undefined): (stored: Column) => Column {
  if (feature?.type !== 'category') return (stored) => stored
  const open = { ...feature, open: true as const }
  return (stored) => (stored.kind === 'text' ? (asFeature(stored, open) ?? stored) : stored)
}
