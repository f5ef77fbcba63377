import type { Segment, StoreFile } from './store-file.ts'

/** A column of numbers as the source has them; NaN for a missing value. */
export class StagedNumbers {
  readonly kind = 'numbers'
  readonly name: string
  readonly #file: StoreFile
  readonly #segments: Segment[] = []
  /** Number of rows without a value. */
  missing = 0
  minimum = Infinity
  maximum = -Infinity

  constructor(name: string, file: StoreFile) {
    this.name = name
    this.#file = file
  }

  append(values: Float64Array): void {
    for (const value of values) {
      if (value < this.minimum) this.minimum = value
      if (value > this.maximum) this.maximum = value
      if (Number.isNaN(value)) this.missing++
    }
    this.#segments.push(this.#file.append(values))
  }

  read(chunk: number): Float64Array {
    const segment = this.#segments[chunk]
    return segment === undefined ? new Float64Array() : new Float64Array(this.#file.read(segment).buffer)
  }
}
