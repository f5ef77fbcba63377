import type { RawBatch } from '../../dataset/examples.ts'
import { inputQuantities, type InputQuantity } from '../../model/input-quantities.ts'
import { cellCount, cellFinder, type InputStatistics } from '../../model/input-statistics.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'

/** Most examples of a batch that are counted, evenly spaced, so that counting takes about a hundredth of the time. */
const mostOfBatch = 16
/** Slow quantities are computed for one of so many of these. */
const slowShare = 16

interface CountedQuantity {
  readonly quantity: InputQuantity
  readonly cellOf: (value: number) => number
  /** Position of its first cell. */
  readonly start: number
}

/** Counts the examples of a thread by the cells of the training statistics, in memory that it shares with the server. */
export class InputCounter {
  readonly #counts: Int32Array
  readonly #counted: readonly CountedQuantity[]
  #examples = 0

  constructor(details: EvaluableDetails, { columns }: InputStatistics, memory: SharedArrayBuffer) {
    this.#counts = new Int32Array(memory)
    const quantities = inputQuantities(details)
    let start = 0
    this.#counted = columns.flatMap((statistics) => {
      const first = start
      start += cellCount(statistics)
      const quantity = quantities.find(
        ({ column, kind }) => column === statistics.column && kind === statistics.quantity,
      )
      return quantity ? [{ quantity, cellOf: cellFinder(statistics), start: first }] : []
    })
  }

  add(batch: RawBatch): void {
    const step = Math.ceil(batch.size / mostOfBatch)
    for (let example = 0; example < batch.size; example += step) {
      this.#examples = (this.#examples + 1) % slowShare
      for (const { quantity, cellOf, start } of this.#counted)
        if (!quantity.slow || this.#examples === 0)
          Atomics.add(this.#counts, start + cellOf(quantity.read(batch, example)), 1)
    }
  }
}
