import { sum } from 'd3-array'
import { textOf } from './columns.ts'
import type { DatasetDetails, Features, SplitName } from './dataset-schema.ts'
import { ExampleBuilder, neededColumns } from './example-builder.ts'
import type { ExampleRange, Examples, ExampleSource, LabeledBatch, Labels } from './examples.ts'
import { imageColumnsOf, pixelsOf, valuesPerExample } from './features.ts'
import { idColumn } from './reserved-columns.ts'
import { shardEntries } from './shard-files.ts'
import { StoredSplit, type SplitFiles } from './stored-split.ts'

/** The part of a dataset that describes its files and examples. */
export interface StoredDataset extends SplitFiles {
  readonly details: SplitFiles['details'] & Pick<DatasetDetails, 'features' | 'label' | 'weight'>
}

/** The examples of a split on disk. Only the record batches and columns that are needed are read. */
export class StoredExamples implements ExampleSource {
  readonly exampleBytes: number
  readonly pixels: boolean
  readonly size: number
  readonly #details: StoredDataset['details']
  readonly #split: StoredSplit

  /** @throws UserError that names the shard that is missing or damaged */
  constructor(dataset: StoredDataset, split: SplitName) {
    const { features } = dataset.details
    this.#details = dataset.details
    this.#split = new StoredSplit(dataset, split)
    this.size = this.#split.rows
    this.pixels = features.kind === 'image'
    const stored = sum(shardEntries(dataset.manifest, split), ({ size }) => size)
    this.exampleBytes = bytesInMemory(features, stored / Math.max(this.size, 1))
  }

  read(ranges: readonly ExampleRange[]): LabeledBatch {
    return this.#read(ranges, null)
  }

  readWithIds(ranges: readonly ExampleRange[]): Examples {
    const ids: string[] = []
    return { ...this.#read(ranges, ids), ids }
  }

  *labels(): Iterable<Labels> {
    const details = { ...this.#details, features: null, weight: undefined }
    for (const { rows, columns } of this.#split.chunks(neededColumns(details))) {
      const builder = new ExampleBuilder(details, rows)
      builder.append(columns, { start: 0, count: rows })
      yield builder.labels
    }
  }

  /** @param ids receives the ids; null if they are not needed */
  #read(ranges: readonly ExampleRange[], ids: string[] | null): LabeledBatch {
    const builder = new ExampleBuilder(
      this.#details,
      sum(ranges, ({ count }) => count),
    )
    const names = [...neededColumns(this.#details), ...(ids === null ? [] : [idColumn])]
    for (const { start, count } of ranges)
      for (const chunk of this.#split.chunks(names, start, start + count)) {
        const from = Math.max(start - chunk.start, 0)
        const rows = { start: from, count: Math.min(start + count - chunk.start, chunk.rows) - from }
        builder.append(chunk.columns, rows)
        const last = ids === null ? undefined : chunk.columns.at(-1)
        if (last && last.kind !== 'bytes')
          for (const id of textOf(last).slice(from, from + rows.count)) ids?.push(id)
      }
    return builder.examples
  }
}

/** Bytes of a string in memory besides its letters. */
const stringBytes = 32

/**
 * Estimates the bytes of one example in memory. For texts, the size on disk is rounded to a power of two, because it varies a little
 * with the number of shards.
 */
function bytesInMemory(features: Features, storedBytes: number): number {
  const values = valuesPerExample(features)
  if (features.kind === 'image') return values
  const texts = features.columns.filter(({ type }) => type === 'text').length
  const textBytes =
    texts === 0 ? 0 : texts * stringBytes + 2 ** Math.ceil(Math.log2(Math.max(storedBytes, 1)))
  return 8 * values + textBytes + sum(imageColumnsOf(features), pixelsOf)
}
