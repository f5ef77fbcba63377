/** Rows with their cells that messages show of one expectation. */
export const mostShown = 10

/** A failing row and the cell for which it fails. */
export interface FailingRow {
  readonly row: number
  readonly value: string | number | null
}

/** The rows that fail an expectation: their number, the first of them, and all of them if they are put aside. */
export class FailingRows {
  #count = 0
  readonly first: FailingRow[] = []
  /** One bit a row; null unless the rows are put aside. */
  #bits: Uint8Array | null

  constructor(keepsAll: boolean) {
    this.#bits = keepsAll ? new Uint8Array(1024) : null
  }

  get count(): number {
    return this.#count
  }

  /** Adds a row, in any order. @param valueOf returns the cell, for the first rows only */
  add(row: number, valueOf: (row: number) => string | number | null): void {
    this.#count++
    const last = this.first.at(-1)
    if (this.first.length < mostShown || (last !== undefined && row < last.row)) {
      this.first.push({ row, value: valueOf(row) })
      if (last !== undefined && row < last.row) this.first.sort((one, other) => one.row - other.row)
      if (this.first.length > mostShown) this.first.pop()
    }
    if (this.#bits === null) return
    const at = row >> 3
    if (at >= this.#bits.length) {
      const bits = new Uint8Array(Math.max(at + 1, 2 * this.#bits.length))
      bits.set(this.#bits)
      this.#bits = bits
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7))
  }

  /** Returns true for a failing row, if all of them are kept. */
  has(row: number): boolean {
    return (((this.#bits?.[row >> 3] ?? 0) >> (row & 7)) & 1) === 1
  }

  /** Yields all failing rows in ascending order, if they are kept. */
  *rows(): Generator<number> {
    const bits = this.#bits ?? new Uint8Array()
    for (let at = 0; at < bits.length; at++) {
      if (bits[at] === 0) continue
      for (let bit = 0; bit < 8; bit++) if (this.has(8 * at + bit)) yield 8 * at + bit
    }
  }
}
