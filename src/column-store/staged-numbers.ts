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
    let { missing, minimum, maximum } = this
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? Number.NaN
      if (value < minimum) minimum = value
      if (value > maximum) maximum = value
      if (Number.isNaN(value)) missing++
    }
    this.missing = missing
    this.minimum = minimum
    this.maximum = maximum
    this.#segments.push(this.#file.append(values))
  }

  read(chunk: number): Float64Array {
    const segment = this.#segments[chunk]
    return segment === undefined ? new Float64Array() : new Float64Array(this.#file.read(segment).buffer)
  }
}
