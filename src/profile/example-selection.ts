import type { Artifact } from '../artifacts/artifact.ts'
import { textAt, type Column } from '../dataset/columns.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { imageColumnsOf } from '../dataset/features.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { privateNames } from '../dataset/private-names.ts'
import { picturedImages, type PicturedImages } from '../dataset/pictured-images.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { StoredSplit } from '../dataset/stored-split.ts'
import { thumbnailMaker } from '../dataset/thumbnails.ts'
import type { Thumbnail } from '../images/thumbnail.ts'

/** Examples of the training split, for readers who want to see the data. */
export interface SampledExamples {
  /** Null for a dataset of images alone. */
  readonly table: SampledTable | null
  /** Null for a dataset without images. */
  readonly pictures: SampledPictures | null
}

export interface SampledTable {
  readonly rows: readonly SampledRow[]
  readonly columns: readonly SampledValuesColumn[]
  readonly moreColumns: number
}

export interface SampledPictures {
  readonly groups: readonly PictureGroup[]
  readonly moreGroups: number
}

export interface SampledRow {
  readonly id: string
}

/** A column of the sampled rows: numbers, texts or null for a missing value. */
export interface SampledValuesColumn {
  readonly name: string
  readonly values: readonly (number | string | null)[]
}

/** Pictures of one class; all pictures if the label has no classes. */
export interface PictureGroup {
  readonly name: string | null
  readonly pictures: readonly { readonly id: string; readonly picture: Thumbnail | 'left out' }[]
}

const mostRows = 8
const mostColumns = 16
const mostGroups = 20
const mostPictures = 80
const mostOfGroup = 8
/** Pictures of a dataset without classes. */
const mostUngrouped = 24

/** Returns examples of the training split at equal distances; images by class. */
export function sampleExamples(dataset: Artifact<DatasetDetails>): SampledExamples {
  const { features } = dataset.details
  const images = picturedImages(features)
  return {
    table: features.kind === 'table' ? sampleTableRows(dataset) : null,
    pictures: images && samplePictures(dataset, images),
  }
}

function sampleTableRows(dataset: Artifact<DatasetDetails>): SampledTable {
  const { features, label } = dataset.details
  const split = new StoredSplit(dataset, 'train')
  const images = features.kind === 'table' ? imageColumnsOf(features).map(({ name }) => name) : []
  const hidden = new Set([idColumn, ...images, ...privateNames(features)])
  const labels = new Set(outputsOf(label).map((output) => output.label.column))
  const shown = split.names
    .filter((name) => !hidden.has(name))
    .sort((a, b) => Number(labels.has(b)) - Number(labels.has(a)))
  const [ids, ...columns] = split.readRows(
    [idColumn, ...shown.slice(0, mostColumns)],
    atEqualDistances(split.rows, mostRows),
  )
  return {
    rows: ids === undefined ? [] : valuesOf(ids).map((id) => ({ id: String(id) })),
    columns: columns.map((column) => ({ name: column.name, values: valuesOf(column) })),
    moreColumns: Math.max(0, shown.length - mostColumns),
  }
}

function samplePictures(
  dataset: Artifact<DatasetDetails>,
  { column, features }: PicturedImages,
): SampledPictures {
  const split = new StoredSplit(dataset, 'train')
  const groups = groupRows(dataset, split)
  const shown = groups.slice(0, mostGroups)
  const each =
    shown.length === 1
      ? mostUngrouped
      : Math.max(1, Math.min(mostOfGroup, Math.floor(mostPictures / shown.length)))
  const makePicture = thumbnailMaker(features)
  return {
    groups: shown.map(({ name, rows }) => {
      const chosen = atEqualDistances(rows.length, each).map((place) => rows[place] ?? 0)
      const [ids, images] = split.readRows([idColumn, column], chosen)
      const stored = images?.kind === 'bytes' ? images.values : []
      const names = ids === undefined ? [] : valuesOf(ids)
      return {
        name,
        pictures: stored.map((bytes, index) => ({
          id: String(names[index] ?? ''),
          picture: makePicture(bytes),
        })),
      }
    }),
    moreGroups: groups.length - shown.length,
  }
}

interface RowGroup {
  readonly name: string | null
  readonly rows: readonly number[]
}

/** Returns the training rows of each class of the first label, in the order of the classes. */
function groupRows({ details }: Artifact<DatasetDetails>, split: StoredSplit): RowGroup[] {
  const label = outputsOf(details.label)[0]?.label
  if (label?.kind !== 'class')
    return [{ name: null, rows: Array.from({ length: split.rows }, (_, row) => row) }]
  const rows = new Map(label.classes.map((name) => [name, new Array<number>()]))
  for (const { start, columns } of split.chunks([label.column])) {
    const [column] = columns
    if (column === undefined) continue
    for (const [position, value] of valuesOf(column).entries())
      rows.get(String(value))?.push(start + position)
  }
  return [...rows].filter(([, found]) => found.length > 0).map(([name, found]) => ({ name, rows: found }))
}

/** Returns the middles of equal parts of the rows. */
export function atEqualDistances(size: number, most: number): number[] {
  const count = Math.min(size, most)
  return Array.from({ length: count }, (_, part) => Math.floor(((part + 0.5) * size) / count))
}

function valuesOf(column: Column): (number | string | null)[] {
  switch (column.kind) {
    case 'number':
      return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))
    case 'category':
      return Array.from(column.codes, (_, row) => textAt(column, row))
    case 'text':
      return [...column.values]
    case 'bytes':
      throw new TypeError(`column ${column.name} holds bytes`)
  }
}
