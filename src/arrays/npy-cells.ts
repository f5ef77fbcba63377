import type { LoadedCells } from '../tables/loaded-cells.ts'
import type { ElementType } from './npy-header.ts'

/** Returns the type that the elements of an array get in DuckDB. */
export function loadedTypeOf({ kind, bytes }: ElementType): LoadedCells['type'] {
  switch (kind) {
    case 'b':
      return 'BOOLEAN'
    case 'i':
      return bytes === 8 ? 'BIGINT' : 'INTEGER'
    case 'u':
      return bytes === 8 ? 'UBIGINT' : bytes === 4 ? 'BIGINT' : 'INTEGER'
    case 'f':
    case 'm':
      return 'DOUBLE'
    case 'M':
      return 'TIMESTAMP'
    case 'U':
    case 'S':
      return 'VARCHAR'
  }
}

/** Elements of an array in a block of bytes: `rows` elements from `start`, `stride` bytes apart. */
export interface Elements {
  readonly block: Buffer
  readonly start: number
  readonly stride: number
  readonly rows: number
}

/** NaT, the missing value of times and durations. */
const notATime = -(2n ** 63n)

/** Returns the elements as cells of a column. */
export function readElements(element: ElementType, { block, start, stride, rows }: Elements): LoadedCells {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const { kind, bytes, isLittleEndian, unitsPerSecond } = element
  const fill = <Value>(values: { [row: number]: Value }, read: (offset: number) => Value) => {
    for (let row = 0; row < rows; row++) values[row] = read(start + row * stride)
  }
  const int64 = (offset: number) => view.getBigInt64(offset, isLittleEndian)
  const type = loadedTypeOf(element)
  switch (type) {
    case 'BOOLEAN': {
      const values = new Uint8Array(rows)
      fill(values, (offset) => Math.min(1, view.getUint8(offset)))
      return { type, values, isMissing: null }
    }
    case 'INTEGER': {
      const values = new Int32Array(rows)
      fill(values, smallInteger(view, kind === 'i', bytes, isLittleEndian))
      return { type, values, isMissing: null }
    }
    case 'BIGINT': {
      const values = new BigInt64Array(rows)
      fill(values, kind === 'i' ? int64 : (offset) => BigInt(view.getUint32(offset, isLittleEndian)))
      return { type, values, isMissing: null }
    }
    case 'UBIGINT': {
      const values = new BigUint64Array(rows)
      fill(values, (offset) => view.getBigUint64(offset, isLittleEndian))
      return { type, values, isMissing: null }
    }
    case 'DOUBLE': {
      const values = new Float64Array(rows)
      fill(
        values,
        kind === 'f'
          ? float(view, bytes, isLittleEndian)
          : (offset) => (int64(offset) === notATime ? Number.NaN : Number(int64(offset)) / unitsPerSecond),
      )
      return { type, values, isMissing: null }
    }
    case 'TIMESTAMP': {
      const values = new BigInt64Array(rows)
      const missing = new Uint8Array(rows)
      for (let row = 0; row < rows; row++) {
        const time = int64(start + row * stride)
        if (time === notATime) missing[row] = 1
        else values[row] = microseconds(time, unitsPerSecond)
      }
      return { type, values, isMissing: (row) => missing[row] === 1 }
    }
    case 'VARCHAR': {
      const values: string[] = []
      const read = kind === 'S' ? asciiText(block, bytes) : unicodeText(view, bytes, isLittleEndian)
      for (let row = 0; row < rows; row++) values.push(read(start + row * stride))
      return { type, values }
    }
  }
}

function smallInteger(
  view: DataView,
  isSigned: boolean,
  bytes: number,
  isLittleEndian: boolean,
): (offset: number) => number {
  if (bytes === 1) return (offset) => (isSigned ? view.getInt8(offset) : view.getUint8(offset))
  if (bytes === 2)
    return (offset) =>
      isSigned ? view.getInt16(offset, isLittleEndian) : view.getUint16(offset, isLittleEndian)
  return (offset) => view.getInt32(offset, isLittleEndian)
}

function float(view: DataView, bytes: number, isLittleEndian: boolean): (offset: number) => number {
  if (bytes === 8) return (offset) => view.getFloat64(offset, isLittleEndian)
  if (bytes === 4) return (offset) => view.getFloat32(offset, isLittleEndian)
  return (offset) => halfFloat(view.getUint16(offset, isLittleEndian))
}

/** Returns the number of IEEE 754 binary16. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25))
}

/** Returns microseconds, rounded down. */
function microseconds(time: bigint, unitsPerSecond: number): bigint {
  if (unitsPerSecond <= 1e6) return time * BigInt(Math.round(1e6 / unitsPerSecond))
  const remainder = ((time % 1000n) + 1000n) % 1000n
  return (time - remainder) / 1000n
}

/** Texts end at their zero bytes. */
function asciiText(block: Buffer, bytes: number): (offset: number) => string {
  return (offset) => block.toString('utf8', offset, offset + bytes).replace(/\0+$/, '')
}

function unicodeText(view: DataView, bytes: number, isLittleEndian: boolean): (offset: number) => string {
  return (offset) => {
    let text = ''
    for (let at = offset; at < offset + bytes; at += 4)
      text += String.fromCodePoint(view.getUint32(at, isLittleEndian))
    return text.replace(/\0+$/, '')
  }
}
