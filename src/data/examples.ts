/** The examples of one split in memory, raw (as the transform takes them) and in the dataset's canonical order. */
export interface Examples {
  readonly size: number
  readonly ids: readonly string[]
  /** Raw features, example after example: pixels 0–255, or numbers with categories one-hot; `size × values per example`. */
  readonly features: Float32Array | Uint8Array
  /** Class index, or the number itself; `size` values, or of several outputs `size × outputs`, example after example. */
  readonly labels: Int32Array | Float32Array
  /** How much each example counts in the loss, `size` values; all count alike without them. */
  readonly weights?: Float32Array | null
}
