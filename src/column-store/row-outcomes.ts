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
/** Returns 1 for the codes of an outcome and 0 for the others. */
function matchesOf(outcome: Outcome): Uint8Array {
  const code = outcomes.indexOf(outcome)
  return Uint8Array.from(outcomes, (_, other) => Number(outcome === 'kept' ? other <= code : other === code))
}

/** The outcome of each row, one byte a row, in chunks like the columns. */
export class RowOutcomes {
  readonly chunks: readonly RowRange[]
  readonly size: number
  readonly #codes: Uint8Array
  /** True if no row has left the table. */
  #isWhole = true

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

  /** For each row, the position of its outcome in `outcomes`. */
  get codes(): Uint8Array {
    return this.#codes
  }

  of(row: number): Outcome {
    return outcomes[this.#codes[row] ?? keptCode] ?? 'kept'
  }

  set(row: number, outcome: Outcome): void {
    const code = outcomes.indexOf(outcome)
    this.#codes[row] = code
    if (code > keptCode) this.#isWhole = false
  }

  /** True if all rows are in a split or will be in one. */
  get isWhole(): boolean {
    return this.#isWhole
  }

  /** Returns true for a row that is in a split or will be in one. */
  isKept(row: number): boolean {
    return (this.#codes[row] ?? keptCode) <= keptCode
  }

  /** Returns the number of rows of an outcome; of all splits for `kept`. */
  count(outcome: Outcome): number {
    if (outcome === 'kept' && this.#isWhole) return this.size
    const matches = matchesOf(outcome)
    let count = 0
    for (let row = 0; row < this.#codes.length; row++) count += matches[this.#codes[row] ?? keptCode] ?? 0
    return count
  }

  /** Returns the positions in a chunk of the rows of an outcome; of those of all splits for `kept`. */
  positions({ start, size }: RowRange, outcome: Outcome): Int32Array {
    const matches = matchesOf(outcome)
    const positions = new Int32Array(size)
    let count = 0
    // A loop without branches, since the next row of a random split cannot be predicted.
    for (let position = 0; position < size; position++) {
      positions[count] = position
      count += matches[this.#codes[start + position] ?? keptCode] ?? 0
    }
    return positions.subarray(0, count)
  }

  /**
   * Returns a function that returns the values in a chunk of the rows of an outcome; of those of all splits for `kept`. They are valid until
   * its next call.
   */
  numberTaker(outcome: Outcome): (range: RowRange, values: Float64Array) => Float64Array {
    if (outcome === 'kept' && this.#isWhole) return (_, values) => values
    const matches = matchesOf(outcome)
    const codes = this.#codes
    let taken = new Float64Array()
    return ({ start, size }, values) => {
      if (taken.length < size) taken = new Float64Array(size)
      let count = 0
      for (let position = 0; position < size; position++) {
        taken[count] = values[position] ?? Number.NaN
        count += matches[codes[start + position] ?? keptCode] ?? 0
      }
      return taken.subarray(0, count)
    }
  }
}
