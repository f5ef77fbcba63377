import { createHash } from 'node:crypto'
import { isDecimal } from './numbers.ts'
import type { Cell, RawColumn } from './table.ts'

/** 128 bits that depend on the content of a row or an image only: not on its file, its position or the other rows. */
export type Identity = readonly [number, number, number, number]

/** Hash of a text: 64 bits, as two 32-bit words. */
type TextHash = readonly [number, number]

/**
 * Returns the identities of rows of a table. Equal rows have equal identities in every format: names and values count, and
 * neither the order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
export function rowIdentities(
  columns: ReadonlyMap<string, RawColumn>,
  size: number,
): (row: number) => Identity {
  const lanes = new Uint32Array(size * 4)
  for (const [name, cells] of columns) addColumn(lanes, name, cells)
  return (row) => [
    lanes[row * 4] ?? 0,
    lanes[row * 4 + 1] ?? 0,
    lanes[row * 4 + 2] ?? 0,
    lanes[row * 4 + 3] ?? 0,
  ]
}

/** Returns the identity of bytes, such as an image. */
export function identityOfBytes(bytes: Uint8Array): Identity {
  const digest = createHash('sha256').update(bytes).digest()
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)]
}

/** Returns the 24 hexadecimal digits that name an example in reports. */
export function hexOfIdentity(identity: Identity): string {
  return identity
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
    .slice(0, 24)
}

/** Adds the hash of each cell to the sums of its row, so that the order of columns does not count. */
function addColumn(lanes: Uint32Array, name: string, cells: RawColumn): void {
  const keys = identityOfBytes(Buffer.from(name))
  const hashes = new Map<string, TextHash>()
  for (let row = 0; row < cells.length; row++) {
    const [low, high] = hashOfCell(cells[row] ?? null, hashes)
    for (let lane = 0; lane < 4; lane++) {
      const index = row * 4 + lane
      lanes[index] = (lanes[index] ?? 0) + mix(mix(low ^ (keys[lane] ?? 0)) + high)
    }
  }
}

const missing: TextHash = [0x9e3779b9, 0x7f4a7c15]
const bits = new DataView(new ArrayBuffer(8))

function hashOfCell(cell: Cell, hashes: Map<string, TextHash>): TextHash {
  if (cell === null || Number.isNaN(cell)) return missing
  if (typeof cell === 'number') return hashOfNumber(cell)
  const text = String(cell)
  const known = hashes.get(text)
  if (known) return known
  const made = isDecimal(text) ? hashOfNumber(Number(text)) : hashOfText(text)
  if (hashes.size < mostRemembered) hashes.set(text, made)
  return made
}

/** More distinct texts than these rarely repeat, and would only fill the memory. */
const mostRemembered = 2 ** 16

/** Hashes the bits of a float64; 0 and -0 are equal. */
function hashOfNumber(value: number): TextHash {
  bits.setFloat64(0, value === 0 ? 0 : value)
  return [bits.getUint32(4), mix(bits.getUint32(0))]
}

/** Two chains of 32 bits over the UTF-16 code units, with the multipliers of MurmurHash3 and of xxHash32. */
function hashOfText(text: string): TextHash {
  let low = text.length
  let high = ~text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = rotate(Math.imul(low ^ unit, 0xcc9e2d51), 15)
    high = rotate(Math.imul(high + unit, 0x85ebca77), 13)
  }
  return [mix(low ^ high), mix(Math.imul(high, 0x1b873593) + low)]
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
