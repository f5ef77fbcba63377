import { cellCount, type ColumnStatistics, type InputStatistics } from '../model/input-statistics.ts'

/** Difference of the inputs of a column from those of the training split. */
export interface ColumnDrift {
  readonly column: string
  readonly quantity: ColumnStatistics['quantity']
  /** Counted examples. */
  readonly rows: number
  /** Population stability index; null for too few examples. */
  readonly index: number | null
  /** Share of missing values; null without examples. */
  readonly missing: number | null
}

/** Parts of the window; the oldest one is dropped when a new one starts. */
const slots = 12
/** Below this number of examples, the index is mostly noise. */
const leastRows = 200

/** Counts of inputs in a sliding window. Its memory does not depend on the number of requests. */
export class InputDrift {
  readonly statistics: InputStatistics
  /** Counts since the start, modulo 2^32, to which the threads add. */
  readonly memory: SharedArrayBuffer
  readonly #totals: Int32Array
  /** Totals at the start of each part of the window, oldest first. */
  readonly #starts: Int32Array[]
  readonly #timer: NodeJS.Timeout

  constructor(statistics: InputStatistics, windowSeconds: number) {
    const cells = statistics.columns.reduce((sum, column) => sum + cellCount(column), 0)
    this.memory = new SharedArrayBuffer(cells * Int32Array.BYTES_PER_ELEMENT)
    this.statistics = statistics
    this.#totals = new Int32Array(this.memory)
    this.#starts = [new Int32Array(cells)]
    this.#timer = setInterval(() => this.#startPart(), (windowSeconds * 1000) / slots).unref()
  }

  get columns(): ColumnDrift[] {
    const [oldest = new Int32Array()] = this.#starts
    let start = 0
    return this.statistics.columns.map((column) => {
      const counts = column.counts.map((_, cell) => {
        const at = start + cell
        return (Atomics.load(this.#totals, at) - (oldest[at] ?? 0)) >>> 0
      })
      start += column.counts.length
      return driftOf(column, counts)
    })
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #startPart(): void {
    this.#starts.push(this.#totals.map((_, at) => Atomics.load(this.#totals, at)))
    if (this.#starts.length > slots) this.#starts.shift()
  }
}

function driftOf({ column, quantity, counts: expected }: ColumnStatistics, counts: number[]): ColumnDrift {
  const rows = counts.reduce((sum, count) => sum + count, 0)
  return {
    column,
    quantity,
    rows,
    index: rows < leastRows ? null : stabilityIndex(expected, counts),
    missing: rows === 0 ? null : (counts.at(-1) ?? 0) / rows,
  }
}

/**
 * Returns the population stability index: the sum of (p − q) · ln(p / q) over the cells. Half an example is added to each
 * cell, so that an empty one gives no infinite index.
 */
export function stabilityIndex(expected: readonly number[], counts: readonly number[]): number {
  const shares = sharesOf(counts)
  return sharesOf(expected).reduce((sum, share, cell) => {
    const other = shares[cell] ?? share
    return sum + (other - share) * Math.log(other / share)
  }, 0)
}

function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count + 0.5, 0)
  return counts.map((count) => (count + 0.5) / total)
}
