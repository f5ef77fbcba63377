import type { Vector } from '@duckdb/node-bindings'
import type { DuckDb } from './load-duckdb.ts'

/** Returns a function that tells whether a row before `to` has a value; null if all have one. */
export function validityOf(duckdb: DuckDb, vector: Vector, to: number): ((row: number) => boolean) | null {
  // One bit a row, in words of 64 bits; absent if all rows are valid.
  const bits = duckdb.vector_get_validity(vector, Math.ceil(to / 64) * 8)
  return bits && ((row) => (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1)
}

/** Bytes of a text in a vector: its length, then up to twelve bytes of the text itself, or a prefix and a pointer to it. */
const textSize = 16
const longestInline = 12

/** Appends the texts of a range of rows, null for those without a value. */
export function readTexts(
  duckdb: DuckDb,
  vector: Vector,
  from: number,
  to: number,
  values: (string | null)[],
): void {
  const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * textSize)
  if (!(buffer instanceof ArrayBuffer)) throw new Error('a vector of DuckDB is not in an ArrayBuffer')
  const bytes = Buffer.from(buffer, byteOffset, to * textSize)
  const isValid = validityOf(duckdb, vector, to)
  for (let row = from; row < to; row++) {
    if (isValid !== null && !isValid(row)) {
      values.push(null)
      continue
    }
    const at = row * textSize
    const length = bytes.readUInt32LE(at)
    values.push(
      length <= longestInline
        ? bytes.toString('utf8', at + 4, at + 4 + length)
        : utf8(duckdb.get_data_from_pointer(buffer, byteOffset + at + 8, length)),
    )
  }
}

function utf8({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}
