import type { Vector } from '@duckdb/node-bindings'
import type { DuckDb } from './load-duckdb.ts'

/** Returns a function that tells whether a row before `to` has a value; null if all have one. */
export function validityOf(duckdb: DuckDb, vector: Vector, to: number): ((row: number) => boolean) | null {
  // One bit a row, in words of 64 bits; absent if all rows are valid.
  const bits = duckdb.vector_get_validity(vector, Math.ceil(to / 64) * 8)
  return bits && ((row) => (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1)
}

/** 32-bit words of a text in a vector: its length, then up to twelve bytes of the text itself, or a prefix and a pointer to it. */
export const textWords = 4
const wordSize = 4
export const longestInline = 12

/** Texts of a vector. */
export class TextVector {
  /** The words of all rows. Unused bytes of a short text are 0. */
  readonly words: Uint32Array
  readonly isValid: ((row: number) => boolean) | null
  readonly #duckdb: DuckDb
  readonly #bytes: Buffer
  readonly #end: number
  /** The bytes from one address on, which were fetched last. */
  #fetched: Buffer = Buffer.alloc(0)
  #address = 0

  /** @param to end of the rows that are read */
  constructor(duckdb: DuckDb, vector: Vector, to: number) {
    const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * textWords * wordSize)
    if (!(buffer instanceof ArrayBuffer)) throw new Error('a vector of DuckDB is not in an ArrayBuffer')
    this.words = new Uint32Array(buffer, byteOffset, to * textWords)
    this.isValid = validityOf(duckdb, vector, to)
    this.#duckdb = duckdb
    this.#bytes = Buffer.from(buffer, byteOffset, to * textWords * wordSize)
    this.#end = to
  }

  /** Appends the texts of a range of rows, null for those without a value. */
  read(from: number, to: number, values: (string | null)[]): void {
    for (let row = from; row < to; row++) values.push(this.isValid?.(row) === false ? null : this.at(row))
  }

  /** Returns the text of a row that has one. */
  at(row: number): string {
    const length = this.words[row * textWords] ?? 0
    if (length <= longestInline) {
      const start = row * textWords * wordSize + wordSize
      return this.#bytes.toString('utf8', start, start + length)
    }
    const address = this.#addressOf(row)
    if (address < this.#address || address + length > this.#address + this.#fetched.length) this.#fetch(row)
    const start = address - this.#address
    return this.#fetched.toString('utf8', start, start + length)
  }

  /**
   * Fetches the bytes of a long text and of the ones after it. A call for each text would take most of the time. Between two texts that
   * are closer than a page lie only their own pages, so that all bytes between them can be read.
   */
  #fetch(first: number): void {
    const address = this.#addressOf(first)
    let end = address + (this.words[first * textWords] ?? 0)
    for (let row = first + 1; row < this.#end; row++) {
      const length = this.words[row * textWords] ?? 0
      if (length <= longestInline || this.isValid?.(row) === false) continue
      const next = this.#addressOf(row)
      if (next < address || next - end > leastPage - 2) break
      end = Math.max(end, next + length)
    }
    const pointer = this.#bytes.byteOffset + (first * textWords + 2) * wordSize
    const { buffer } = this.#bytes
    if (!(buffer instanceof ArrayBuffer)) throw new Error('a vector of DuckDB is not in an ArrayBuffer')
    const fetched = this.#duckdb.get_data_from_pointer(buffer, pointer, end - address)
    this.#fetched = Buffer.from(fetched.buffer, fetched.byteOffset, fetched.byteLength)
    this.#address = address
  }

  #addressOf(row: number): number {
    const at = row * textWords + 2
    return (this.words[at] ?? 0) + (this.words[at + 1] ?? 0) * 2 ** 32
  }
}

/** The smallest size of a page of memory on all systems. */
const leastPage = 4096
