import type { SplitName } from '../dataset/dataset-schema.ts'
import { randomStream } from '../random/philox.ts'

/** Most rows of a split in the sample for quartiles, associations and words. */
export const mostSampled = 10_000

/**
 * Returns the rows of a split's sample, ascending: all rows if they are few, otherwise one row at random from each of equal blocks. So
 * neither an order nor a period of the rows distorts the sample, and equal datasets have equal samples.
 */
export function sampleRows(rows: number, split: SplitName): Int32Array {
  if (rows <= mostSampled) return Int32Array.from({ length: rows }, (_, row) => row)
  const stream = randomStream(0, 'data-report', split)
  return Int32Array.from({ length: mostSampled }, (_, block) => {
    const start = Math.floor((block * rows) / mostSampled)
    const end = Math.floor(((block + 1) * rows) / mostSampled)
    return start + Math.floor(stream.draw(block) * (end - start))
  })
}

/** Calls a function for each sampled row of a chunk, with its position in the chunk and in the sample. */
export class SampleCursor {
  readonly #rows: Int32Array
  #next = 0

  constructor(rows: Int32Array) {
    this.#rows = rows
  }

  /** Returns the positions of the sampled rows within the next chunk. */
  take(start: number, size: number): Int32Array {
    const first = this.#next
    while (this.#next < this.#rows.length && (this.#rows[this.#next] ?? 0) < start + size) this.#next++
    return this.#rows.subarray(first, this.#next).map((row) => row - start)
  }
}
