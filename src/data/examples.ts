/**
 * Raw features, example after example. Pixels: 0–255. Tables: one float64 a column, NaN for a missing value; the position of a category (the
 * number of categories stands for any other), the milliseconds of a date.
 */
export type RawValues = Float64Array | Float32Array | Uint8Array

/** The examples of one split in memory, raw (as the transform takes them) and in the dataset's canonical order. */
export interface Examples {
  readonly size: number
  readonly ids: readonly string[]
  /** `size × values per example`. */
  readonly features: RawValues
  /** Class index, or the number itself; `size` values, or of several outputs `size × outputs`, example after example. */
  readonly labels: Int32Array | Float32Array
  /** The weight of each example in the loss, `size` values; without them, all weights are equal. */
  readonly weights?: Float32Array | null
}
