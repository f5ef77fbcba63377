import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors/user-error.ts'
import { openArtifact, readRunRecord, type Artifact } from '../artifacts/artifact.ts'
import { digestOfHex, type Digest } from '../artifacts/digest.ts'
import { openArrow, type ArrowFile } from './arrow.ts'
import { asFeature } from './as-feature.ts'
import { textOf, type Column } from './columns.ts'
import { idColumn, imageColumn } from './reserved-columns.ts'
import { imagePixels } from './image-pixels.ts'
import { privateNames } from './private-names.ts'
import { preparationSchema, type Preparation } from './preparation.ts'
import { valuesPerExample } from './features.ts'
import {
  datasetDetailsSchema,
  type DatasetDetails,
  type Features,
  type SplitName,
  type Target,
} from './dataset-schema.ts'
import type { Examples, RawBatch } from './examples.ts'
import { tableValues } from './table-values.ts'
import { outputsOf } from './label-target.ts'

/** Name of the Arrow file of a split. */
export function splitFile(split: SplitName): string {
  return `${split}.arrow`
}

/** Opens a dataset and verifies every file of it. @throws UserError when it is not whole. */
export function openDataset(folder: string): Promise<Artifact<DatasetDetails>> {
  return openArtifact(folder, 'dataset', datasetDetailsSchema)
}

/** Digest of a split's own rows, which stays the same when only other splits change. */
export function digestOfSplit({ manifest }: Artifact<DatasetDetails>, split: SplitName): Digest {
  const entry = manifest.files.find(({ path }) => path === splitFile(split))
  if (!entry) throw new TypeError(`the dataset has no split ${split}`)
  return digestOfHex(entry.sha256)
}

/** Reads a whole split into memory, raw and in the dataset's order. */
export async function readSplit(dataset: Artifact<DatasetDetails>, split: SplitName): Promise<Examples> {
  const { features, label, weight } = dataset.details
  const file = await openSplit(dataset, split)
  const ids = textsOf(file, idColumn)
  return {
    ids,
    ...featuresOf(features, file, ids.length),
    labels: labelValues(label, file),
    weights: weight === undefined ? null : numbersOf(requireColumn(file, weight)),
  }
}

/**
 * Returns one column of a split: one value for each example in the dataset's order, null for a missing one. Any column of the
 * source is accepted, also one that is not a feature, except a private one.
 * @throws UserError that lists the columns there are.
 */
export async function readColumn(
  dataset: Artifact<DatasetDetails>,
  split: SplitName,
  column: string,
): Promise<(string | number | null)[]> {
  const file = await openSplit(dataset, split)
  const names = namesIn(file, dataset)
  if (names.includes(column)) return valuesOf(requireColumn(file, column))
  throw new UserError({
    code: 'DATA_UNKNOWN_COLUMN',
    found: `no column ${column} in the dataset ${dataset.details.name}`,
    expected: `one of ${names.join(', ')}`,
    hint: 'Correct the name, or add the column to the source.',
  })
}

/** Names of the columns that `readColumn` reads. */
export async function columnNames(dataset: Artifact<DatasetDetails>, split: SplitName): Promise<string[]> {
  return namesIn(await openSplit(dataset, split), dataset)
}

function namesIn({ names }: ArrowFile, { details }: Artifact<DatasetDetails>): string[] {
  const hidden = privateNames(details.features)
  return names.filter(
    (name) => !hidden.has(name) && (name !== imageColumn || details.features.kind === 'table'),
  )
}

/** Returns the counts, statistics and warnings of the preparation. They are not part of the digest, so not verified. */
export async function readPreparation({ folder }: Artifact<DatasetDetails>): Promise<Preparation> {
  return preparationSchema.parse(await readRunRecord(folder))
}

/** All columns of a split, with the examples' ids. */
export async function readColumns(
  dataset: Artifact<DatasetDetails>,
  split: SplitName,
): Promise<{ readonly ids: readonly string[]; readonly columns: readonly Column[] }> {
  const file = await openSplit(dataset, split)
  const names = file.names.filter((name) => name !== idColumn)
  return { ids: textsOf(file, idColumn), columns: names.map((name) => requireColumn(file, name)) }
}

async function openSplit({ folder }: Artifact<DatasetDetails>, split: SplitName): Promise<ArrowFile> {
  return openArrow(await readFile(join(folder, splitFile(split))))
}

function requireColumn(file: ArrowFile, name: string): Column {
  const column = file.column(name)
  if (column) return column
  throw new TypeError(`the dataset has no column ${name}`)
}

function valuesOf(column: Column): (string | number | null)[] {
  switch (column.kind) {
    case 'number':
      return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))
    case 'category':
      return Array.from(column.codes, (code) => column.categories[code] ?? null)
    case 'text':
      return [...column.values]
    case 'bytes':
      throw new TypeError(`column ${column.name} holds bytes`)
  }
}

function textsOf(file: ArrowFile, name: string): string[] {
  const column = requireColumn(file, name)
  if (column.kind === 'bytes') throw new TypeError(`column ${name} holds bytes`)
  return textOf(column)
}

function featuresOf(features: Features, file: ArrowFile, size: number): RawBatch {
  if (features.kind === 'table')
    return tableValues(
      features,
      (feature) => asFeature(requireColumn(file, feature.name), feature),
      Int32Array.from({ length: size }, (_, row) => row),
    )
  const images = requireColumn(file, imageColumn)
  if (images.kind !== 'bytes') throw new TypeError('the dataset has no images')
  const values = valuesPerExample(features)
  const pixels = new Uint8Array(size * values)
  images.values.forEach((bytes, row) => {
    imagePixels(features, bytes, pixels.subarray(row * values, (row + 1) * values))
  })
  return { size, features: pixels }
}

function labelValues(target: Target, file: ArrowFile): Int32Array | Float32Array {
  const columns = outputsOf(target).map(({ label }) => labelsIn(requireColumn(file, label.column)))
  const [first = new Float32Array(0)] = columns
  if (columns.length === 1) return first
  const values = new Float32Array(first.length * columns.length)
  for (const [index, column] of columns.entries())
    for (const [example, value] of column.entries()) values[example * columns.length + index] = value
  return values
}

function labelsIn(column: Column): Int32Array | Float32Array {
  return column.kind === 'category' ? column.codes : numbersOf(column)
}

function numbersOf(column: Column): Float32Array {
  if (column.kind === 'number') return Float32Array.from(column.values)
  throw new TypeError(`${column.name} is a column of ${column.kind}`)
}
