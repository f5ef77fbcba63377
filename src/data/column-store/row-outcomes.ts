/** Outcomes of a row, by their codes. A row that is kept belongs to a split once splits are assigned. */
export const outcomes = [
  'train',
  'validation',
  'test',
  'kept',
  'quarantined',
  'missing',
  'duplicate',
] as const
export type Outcome = (typeof outcomes)[number]

/** Consecutive rows. */
export interface RowRange {
  readonly start: number
  readonly size: number
}

const keptCode = outcomes.indexOf('kept')

/** The outcome of each row, one byte a row, in chunks like the columns. */
export class RowOutcomes {
  readonly chunks: readonly RowRange[]
  readonly size: number
  readonly #codes: Uint8Array

  /** @param sizes rows of each chunk */
  constructor(sizes: readonly number[]) {
    let start = 0
    this.chunks = sizes.map((size) => {
      start += size
      return { start: start - size, size }
    })
    this.size = start
    this.#codes = new Uint8Array(start).fill(keptCode)
  }

  of(row: number): Outcome {
    return outcomes[this.#codes[row] ?? keptCode] ?? 'kept'
  }

  set(row: number, outcome: Outcome): void {
    this.#codes[row] = outcomes.indexOf(outcome)
  }

  /** Returns true for a row that is in a split or will be in one. */
  isKept(row: number): boolean {
    return (this.#codes[row] ?? keptCode) <= keptCode
  }

  count(outcome: Outcome): number {
    const code = outcomes.indexOf(outcome)
    return this.#codes.reduce((count, one) => count + (one === code ? 1 : 0), 0)
  }

  /** Returns the positions in a chunk of the rows of an outcome; of those of all splits for `kept`. */
  positions({ start, size }: RowRange, outcome: Outcome): Int32Array {
    const most = outcomes.indexOf(outcome)
    const least = outcome === 'kept' ? 0 : most
    const codes = this.#codes.subarray(start, start + size)
    const positions = new Int32Array(size)
    let count = 0
    for (let position = 0; position < size; position++) {
      const code = codes[position] ?? keptCode
      if (code >= least && code <= most) positions[count++] = position
    }
    return positions.subarray(0, count)
  }
}
