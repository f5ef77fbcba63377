import { openArtifact, readRunRecord, type Artifact } from '../artifacts/artifact.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import { UserError } from '../errors/user-error.ts'
import { ImageDecoding } from '../images/image-decoding.ts'
import type { Column } from './columns.ts'
import { datasetDetailsSchema, type DatasetDetails, type SplitName } from './dataset-schema.ts'
import type { Examples } from './examples.ts'
import { imageColumnsOf } from './features.ts'
import { preparationSchema, type Preparation } from './preparation.ts'
import { privateNames } from './private-names.ts'
import { imageColumn } from './reserved-columns.ts'
import { shardEntries } from './shard-files.ts'
import { StoredExamples } from './stored-examples.ts'
import { StoredSplit } from './stored-split.ts'

/** Opens a dataset and verifies every file of it. @throws UserError when it is not whole. */
export function openDataset(folder: string): Promise<Artifact<DatasetDetails>> {
  return openArtifact(folder, 'dataset', datasetDetailsSchema)
}

/** Digest of a split's own rows, which stays the same when only other splits change. */
export function digestOfSplit({ manifest }: Artifact<DatasetDetails>, split: SplitName): Digest {
  return digestOfJson(shardEntries(manifest, split).map(({ sha256 }) => sha256))
}

/** Reads a whole split into memory, raw and in the dataset's order. */
export async function readSplit(dataset: Artifact<DatasetDetails>, split: SplitName): Promise<Examples> {
  const decoding = new ImageDecoding()
  try {
    const examples = new StoredExamples(dataset, split, decoding)
    return await examples.loadWithIds([{ start: 0, count: examples.size }])
  } finally {
    await decoding.close()
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
  const stored = new StoredSplit(dataset, split)
  const names = namesIn(stored, dataset)
  if (names.includes(column)) {
    const [values] = stored.readColumns([column])
    return values ? valuesOf(values) : []
  }
  throw new UserError({
    code: 'DATA_UNKNOWN_COLUMN',
    found: `no column ${column} in the dataset ${dataset.details.name}`,
    expected: `one of ${names.join(', ')}`,
    hint: 'Correct the name, or add the column to the source.',
  })
}

/** Names of the columns that `readColumn` reads. */
export async function columnNames(dataset: Artifact<DatasetDetails>, split: SplitName): Promise<string[]> {
  return namesIn(new StoredSplit(dataset, split), dataset)
}

function namesIn({ names }: StoredSplit, { details: { features } }: Artifact<DatasetDetails>): string[] {
  const hidden = privateNames(features)
  const images = features.kind === 'image' ? [imageColumn] : imageColumnsOf(features).map(({ name }) => name)
  return names.filter((name) => !hidden.has(name) && !images.includes(name))
}

/** Returns the counts, statistics and warnings of the preparation. They are not part of the digest, so not verified. */
export async function readPreparation({ folder }: Artifact<DatasetDetails>): Promise<Preparation> {
  return preparationSchema.parse(await readRunRecord(folder))
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
