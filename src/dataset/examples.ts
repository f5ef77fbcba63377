/**
 * Raw features, example after example. Pixels: 0–255. Tables: one float64 a column, NaN for a missing value; the position of a category (the
 * number of categories stands for any other), the milliseconds of a date, the position of a text or an image in those of the batch.
 */
export type RawValues = Float64Array | Float32Array | Uint8Array

/** Raw examples in the form of the dataset: `size × values per example`. */
export interface RawBatch {
  readonly size: number
  readonly features: RawValues
  /** Texts that columns of texts refer to; any part of the batch may have the texts of the whole. */
  readonly texts?: readonly string[] | undefined
  /** Pixels of the images that columns of images refer to, in the same way. */
  readonly images?: readonly Uint8Array[] | undefined
}

/** Class indices, or numbers: `size` values, or of several outputs `size × outputs`, example after example. */
export type Labels = Int32Array | Float32Array

/** Raw examples with their labels. */
export interface LabeledBatch extends RawBatch {
  readonly labels: Labels
  /** The weight of each example in the loss, `size` values; without them, all weights are equal. */
  readonly weights?: Float32Array | null
}

/** The examples of one split in memory, raw (as the transform takes them) and in the dataset's canonical order. */
export interface Examples extends LabeledBatch {
  readonly ids: readonly string[]
}

/** Consecutive examples of a split. */
export interface ExampleRange {
  readonly start: number
  readonly count: number
}

/** A split whose examples are read when they are needed. */
export interface ExampleSource {
  readonly size: number
  /** Bytes of one example in memory, estimated. */
  readonly exampleBytes: number
  /** True if the features are pixels, one byte each. */
  readonly pixels: boolean
  /** Returns the examples of all ranges, in their order. */
  read(ranges: readonly ExampleRange[]): LabeledBatch
  /** Returns the same as `read`. Images may be decoded in other threads. */
  load(ranges: readonly ExampleRange[]): Promise<LabeledBatch>
  readWithIds(ranges: readonly ExampleRange[]): Examples
  /** Yields the labels of all examples, in parts. */
  labels(): Iterable<Labels>
}

/** Returns consecutive examples of a batch, without copying. */
export function sliceBatch(batch: RawBatch, start: number, count: number): RawBatch {
  const { size, features, texts, images } = batch
  const width = size === 0 ? 0 : features.length / size
  return { size: count, features: features.subarray(start * width, (start + count) * width), texts, images }
}
