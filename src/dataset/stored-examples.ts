import { sum } from 'd3-array'
import { damagedArtifact } from '../artifacts/artifact-json.ts'
import { BadImage } from '../images/bad-image.ts'
import { fillPixels, type ImageRequest } from '../images/fill-pixels.ts'
import type { ImageDecoding } from '../images/image-decoding.ts'
import { readPixels } from '../images/read-pixels.ts'
import { textOf, type Column } from './columns.ts'
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
  readonly #folder: string
  readonly #name: SplitName
  readonly #decoding: ImageDecoding | null

  /**
   * @param decoding decodes images for `load`; without it, they are decoded in this thread
   * @throws UserError that names the shard that is missing or damaged
   */
  constructor(dataset: StoredDataset, split: SplitName, decoding: ImageDecoding | null = null) {
    const { features } = dataset.details
    this.#folder = dataset.folder
    this.#name = split
    this.#decoding = decoding
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

  load(ranges: readonly ExampleRange[]): Promise<LabeledBatch> {
    return this.#load(ranges, null)
  }

  readWithIds(ranges: readonly ExampleRange[]): Examples {
    const ids: string[] = []
    return { ...this.#read(ranges, ids), ids }
  }

  /** Does the same as `readWithIds`, and decodes images in threads. */
  async loadWithIds(ranges: readonly ExampleRange[]): Promise<Examples> {
    const ids: string[] = []
    return { ...(await this.#load(ranges, ids)), ids }
  }

  *labels(): Iterable<Labels> {
    const details = { ...this.#details, features: null, weight: undefined }
    for (const { rows, columns } of this.#split.chunks(neededColumns(details))) {
      const builder = new ExampleBuilder(details, rows, decodeNow)
      builder.append(columns, { start: 0, count: rows })
      yield builder.labels
    }
  }

  #read(ranges: readonly ExampleRange[], ids: string[] | null): LabeledBatch {
    const builder = this.#builder(ranges, decodeNow)
    try {
      for (const { columns, rows } of this.#rows(ranges, ids)) builder.append(columns, rows)
    } catch (error) {
      throw this.#explained(error)
    }
    return builder.examples
  }

  async #load(ranges: readonly ExampleRange[], ids: string[] | null): Promise<LabeledBatch> {
    if (this.#decoding === null) return this.#read(ranges, ids)
    const requests: ImageRequest[] = []
    const builder = this.#builder(ranges, (request) => void requests.push(request))
    const chunks = this.#rows(ranges, ids)
    function* requested() {
      for (const { columns, rows } of chunks) {
        builder.append(columns, rows)
        yield* requests.splice(0)
      }
    }
    await fillPixels(requested(), this.#decoding).catch((error: unknown) => {
      throw this.#explained(error)
    })
    return builder.examples
  }

  #builder(ranges: readonly ExampleRange[], decode: (request: ImageRequest) => void): ExampleBuilder {
    return new ExampleBuilder(
      this.#details,
      sum(ranges, ({ count }) => count),
      decode,
    )
  }

  /**
   * Yields the rows of the ranges, in their chunks.
   * @param ids receives the ids; null if they are not needed
   */
  *#rows(
    ranges: readonly ExampleRange[],
    ids: string[] | null,
  ): Generator<{ readonly columns: readonly Column[]; readonly rows: ExampleRange }> {
    const names = [...neededColumns(this.#details), ...(ids === null ? [] : [idColumn])]
    for (const { start, count } of ranges)
      for (const { columns, ...chunk } of this.#split.chunks(names, start, start + count)) {
        const from = Math.max(start - chunk.start, 0)
        const rows = { start: from, count: Math.min(start + count - chunk.start, chunk.rows) - from }
        const last = ids === null ? undefined : columns.at(-1)
        if (last && last.kind !== 'bytes')
          for (const id of textOf(last).slice(from, from + rows.count)) ids?.push(id)
        yield { columns, rows }
      }
  }

  #explained(error: unknown): unknown {
    if (!(error instanceof BadImage)) return error
    return damagedArtifact(
      this.#folder,
      `an image of the split ${this.#name} that cannot be read: ${error.message}`,
      error,
    )
  }
}

function decodeNow({ bytes, target, into }: ImageRequest): void {
  readPixels(bytes, target, into)
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
