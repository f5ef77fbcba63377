import { isUtf8 } from 'node:buffer'
import { DataType, DateUnit, type Data } from 'apache-arrow'
import { dictionaryOf, nameOfType } from './arrow-types.ts'

/**
 * Throws RangeError if the values of a column do not have the size that their number of rows needs. The Arrow library returns undefined
 * or zeros for values beyond the end of a buffer.
 */
export function assertWhole(data: Data, rows: number): void {
  if (data.length !== rows || data.offset !== 0) throw new RangeError(`${data.length} values in ${rows} rows`)
  const { type, nullBitmap } = data
  if (DataType.isNull(type) || rows === 0) return
  if (data.nullCount > 0 && nullBitmap.length * 8 < rows)
    throw new RangeError('a validity bitmap that is too short')
  if (DataType.isStruct(type)) {
    for (const child of data.children) assertWhole(child, rows)
    return
  }
  if (DataType.isFixedSizeList(type)) {
    assertWhole(onlyChild(data), rows * type.listSize)
    return
  }
  if (DataType.isList(type) || DataType.isLargeList(type) || DataType.isMap(type)) {
    const child = onlyChild(data)
    requireOffsets(data, rows, child.length)
    assertWhole(child, child.length)
    return
  }
  const values = bytesOf(data)
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) {
    const end = requireOffsets(data, rows, values.length)
    if (!isUtf8(values.subarray(0, end))) throw new RangeError('texts that are not UTF-8')
    return
  }
  const needed = Math.ceil((rows * bitsOf(type)) / 8)
  if (values.length < needed) throw new RangeError(`${values.length} bytes of values instead of ${needed}`)
  if (DataType.isDictionary(type)) requireIndices(data, rows)
  if (DataType.isUtf8View(type)) requireViews(data, rows)
}

function onlyChild({ children: [child] }: Data): Data {
  if (child === undefined) throw new RangeError('a list without values')
  return child
}

/** Returns the bytes of the values. */
export function bytesOf(data: Data): Uint8Array {
  const values: unknown = data.values
  if (!ArrayBuffer.isView(values)) throw new RangeError('a column without values')
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

/** Returns the offset of the value at a position. */
export function offsetAt(data: Data, index: number): number {
  const offsets: unknown = data.valueOffsets
  if (offsets instanceof Int32Array || offsets instanceof BigInt64Array) {
    const offset = offsets[index]
    if (offset !== undefined) return Number(offset)
  }
  throw new RangeError('offsets that are too short')
}

/** Returns the last offset. Throws RangeError unless offsets ascend from 0 at least to the end at most. */
function requireOffsets(data: Data, rows: number, end: number): number {
  let previous = 0
  for (let row = 0; row <= rows; row++) {
    const offset = offsetAt(data, row)
    if (offset < previous || offset > end) throw new RangeError(`an offset of ${offset} after ${previous}`)
    previous = offset
  }
  return previous
}

function bitsOf(type: DataType): number {
  if (DataType.isBool(type)) return 1
  if (DataType.isInt(type) || DataType.isTime(type) || DataType.isDecimal(type)) return type.bitWidth
  if (DataType.isFloat(type)) return [16, 32, 64][type.precision] ?? Infinity
  if (DataType.isDate(type)) return type.unit === DateUnit.DAY ? 32 : 64
  if (DataType.isTimestamp(type) || DataType.isDuration(type)) return 64
  if (DataType.isDictionary(type)) return type.indices.bitWidth
  if (DataType.isUtf8View(type)) return 8 * viewBytes
  throw new RangeError(`the type ${nameOfType(type)}`)
}

/** Returns the position in the dictionary; -1 for a position that is no number. */
export function indexAt(data: Data, row: number): number {
  const values: unknown = data.values
  if (!ArrayBuffer.isView(values) || values instanceof DataView) return -1
  return Number(Reflect.get(values, row) ?? -1)
}

function requireIndices(data: Data, rows: number): void {
  const dictionary = dictionaryOf(data)
  if (dictionary === null) throw new RangeError('no dictionary, or one in several parts')
  assertWhole(dictionary, dictionary.length)
  for (let row = 0; row < rows; row++) {
    if (!data.getValid(row)) continue
    const index = indexAt(data, row)
    if (!(index >= 0 && index < dictionary.length))
      throw new RangeError(`the position ${index} in a dictionary of ${dictionary.length}`)
  }
}

/** A text of a view: its length, then up to twelve bytes of it, or four bytes, the buffer and the offset in it. */
const viewBytes = 16
const longestInline = 12

/** Returns the bytes of a text in a view. Throws RangeError for a text beyond its buffer. */
export function viewAt(data: Data, row: number): Uint8Array {
  const views = bytesOf(data)
  const view = new DataView(views.buffer, views.byteOffset + row * viewBytes, viewBytes)
  const length = view.getInt32(0, true)
  const at = views.byteOffset + row * viewBytes + 4
  if (length <= longestInline) return new Uint8Array(views.buffer, at, Math.max(0, length))
  const buffer = data.variadicBuffers[view.getInt32(8, true)]
  const start = view.getInt32(12, true)
  if (buffer === undefined || start < 0 || start + length > buffer.length)
    throw new RangeError('a text beyond its buffer')
  return buffer.subarray(start, start + length)
}

function requireViews(data: Data, rows: number): void {
  for (let row = 0; row < rows; row++)
    if (data.getValid(row) && !isUtf8(viewAt(data, row))) throw new RangeError('texts that are not UTF-8')
}
