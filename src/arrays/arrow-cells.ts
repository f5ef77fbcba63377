import { DataType, DateUnit, Precision, TimeUnit, Vector, type Data } from 'apache-arrow'
import type { LoadedCells } from '../tables/loaded-cells.ts'
import { bytesOf, offsetAt, viewAt } from './arrow-checks.ts'
import { fieldsOf, isAnyList, valueTypeOf } from './arrow-types.ts'

/** Reads the value at a position of a column that has a value there. */
type Read<Value> = (data: Data) => (index: number) => Value

/** How the values of a type are read, by the type that they get in DuckDB. */
export type ArrowReader =
  | { readonly type: 'BOOLEAN' | 'INTEGER' | 'DOUBLE'; readonly read: Read<number> }
  | { readonly type: 'BIGINT' | 'UBIGINT' | 'TIMESTAMP'; readonly read: Read<bigint> }
  | { readonly type: 'VARCHAR'; readonly read: Read<string | null> }

/** Returns how values of a type are read; null for a type that tables do not have, such as bytes. */
export function readerOf(type: DataType): ArrowReader | null {
  const valueType = valueTypeOf(type)
  if (DataType.isDictionary(type)) return valueType && readerOf(valueType)
  if (DataType.isNull(type)) return { type: 'VARCHAR', read: () => () => null }
  if (DataType.isBool(type)) return { type: 'BOOLEAN', read: bits }
  if (DataType.isInt(type)) {
    if (type.bitWidth === 64) return { type: type.isSigned ? 'BIGINT' : 'UBIGINT', read: bigints }
    return type.bitWidth === 32 && !type.isSigned
      ? { type: 'BIGINT', read: (data) => toBigint(numbers(data)) }
      : { type: 'INTEGER', read: numbers }
  }
  if (DataType.isFloat(type))
    return { type: 'DOUBLE', read: type.precision === Precision.HALF ? halves : numbers }
  if (DataType.isDecimal(type)) return { type: 'DOUBLE', read: (data) => decimals(data, type) }
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return { type: 'VARCHAR', read: texts }
  if (DataType.isUtf8View(type)) return { type: 'VARCHAR', read: views }
  if (DataType.isDate(type))
    return {
      type: 'TIMESTAMP',
      read: (data) => scaled(data, type.unit === DateUnit.DAY ? 86_400_000_000n : 1000n),
    }
  if (DataType.isTimestamp(type)) return { type: 'TIMESTAMP', read: (data) => microseconds(data, type.unit) }
  if (DataType.isDuration(type))
    return {
      type: 'DOUBLE',
      read: (data) => {
        const valueAt = bigints(data)
        return (index) => Number(valueAt(index)) / unitsPerSecond[type.unit]
      },
    }
  if (DataType.isTime(type)) return { type: 'VARCHAR', read: (data) => times(data, type.unit) }
  const isNested = isAnyList(type) || DataType.isStruct(type)
  return isNested && fieldsOf(type).every((field) => readerOf(field.type) !== null)
    ? { type: 'VARCHAR', read: json }
    : null
}

function bits(data: Data): (index: number) => number {
  const bytes = bytesOf(data)
  return (index) => ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1
}

function numbers(data: Data): (index: number) => number {
  const values: unknown = data.values
  if (
    values instanceof Float64Array ||
    values instanceof Float32Array ||
    values instanceof Int32Array ||
    values instanceof Int16Array ||
    values instanceof Int8Array ||
    values instanceof Uint32Array ||
    values instanceof Uint16Array ||
    values instanceof Uint8Array
  )
    return (index) => values[index] ?? Number.NaN
  throw new RangeError('a column without numbers')
}

function bigints(data: Data): (index: number) => bigint {
  const values: unknown = data.values
  if (values instanceof BigInt64Array || values instanceof BigUint64Array)
    return (index) => values[index] ?? 0n
  throw new RangeError('a column without integers of 64 bits')
}

function toBigint(valueAt: (index: number) => number): (index: number) => bigint {
  return (index) => BigInt(valueAt(index))
}

function halves(data: Data): (index: number) => number {
  const vector = new Vector([data])
  return (index) => Number(vector.get(index))
}

function decimals(
  data: Data,
  { scale, bitWidth }: { readonly scale: number; readonly bitWidth: number },
): (index: number) => number {
  const bytes = bytesOf(data)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const words = bitWidth / 32
  return (index) => {
    let value = 0n
    for (let word = words - 1; word >= 0; word--)
      value = (value << 32n) | BigInt(view.getUint32((index * words + word) * 4, true))
    return Number(`${BigInt.asIntN(bitWidth, value)}e${-scale}`)
  }
}

function texts(data: Data): (index: number) => string {
  const bytes = bytesOf(data)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (index) => buffer.toString('utf8', offsetAt(data, index), offsetAt(data, index + 1))
}

function views(data: Data): (index: number) => string {
  return (index) => Buffer.from(viewAt(data, index)).toString('utf8')
}

/** Returns integers of 32 or 64 bits times a factor. */
function scaled(data: Data, factor: bigint): (index: number) => bigint {
  const valueAt = data.values instanceof Int32Array ? toBigint(numbers(data)) : bigints(data)
  return (index) => valueAt(index) * factor
}

const unitsPerSecond: Readonly<Record<TimeUnit, number>> = {
  [TimeUnit.SECOND]: 1,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1e6,
  [TimeUnit.NANOSECOND]: 1e9,
}

function microseconds(data: Data, unit: TimeUnit): (index: number) => bigint {
  if (unit !== TimeUnit.NANOSECOND) return scaled(data, BigInt(1e6 / unitsPerSecond[unit]))
  const valueAt = bigints(data)
  return (index) => {
    const nanoseconds = valueAt(index)
    return (nanoseconds - (((nanoseconds % 1000n) + 1000n) % 1000n)) / 1000n
  }
}

/** Returns times of the day, such as `08:30:00`. */
function times(data: Data, unit: TimeUnit): (index: number) => string {
  const valueAt = scaled(data, 1n)
  return (index) => {
    const seconds = Number(valueAt(index)) / unitsPerSecond[unit]
    return new Date(seconds * 1000)
      .toISOString()
      .slice(11, -1)
      .replace(/\.000$/, '')
  }
}

function json(data: Data): (index: number) => string {
  const vector = new Vector([data])
  return (index) =>
    JSON.stringify(vector.get(index), (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
}

/** A column inside of others: its values, and their positions by row, -1 for rows without a value. */
export interface PositionedData {
  readonly data: Data
  readonly positionOf: (row: number) => number
}

/** Returns the cells of the rows `from` to `to`. */
export function readCells(
  reader: ArrowReader,
  { data, positionOf }: PositionedData,
  from: number,
  to: number,
): LoadedCells {
  const length = to - from
  const positions = Int32Array.from({ length }, (_, row) => positionOf(from + row))
  const isMissing = positions.includes(-1) ? (row: number) => positions[row] === -1 : null
  switch (reader.type) {
    case 'VARCHAR': {
      const valueAt = reader.read(data)
      return {
        type: 'VARCHAR',
        values: Array.from(positions, (position) => (position < 0 ? null : valueAt(position))),
      }
    }
    case 'BOOLEAN':
    case 'INTEGER':
    case 'DOUBLE': {
      const valueAt = reader.read(data)
      const fill = <Values extends Uint8Array | Int32Array | Float64Array>(values: Values) => {
        for (let row = 0; row < length; row++) {
          const position = positions[row] ?? -1
          if (position >= 0) values[row] = valueAt(position)
        }
        return values
      }
      if (reader.type === 'BOOLEAN')
        return { type: reader.type, values: fill(new Uint8Array(length)), isMissing }
      if (reader.type === 'INTEGER')
        return { type: reader.type, values: fill(new Int32Array(length)), isMissing }
      return { type: reader.type, values: fill(new Float64Array(length)), isMissing }
    }
    case 'BIGINT':
    case 'UBIGINT':
    case 'TIMESTAMP': {
      const valueAt = reader.read(data)
      const fill = <Values extends BigInt64Array | BigUint64Array>(values: Values) => {
        for (let row = 0; row < length; row++) {
          const position = positions[row] ?? -1
          if (position >= 0) values[row] = valueAt(position)
        }
        return values
      }
      return reader.type === 'UBIGINT'
        ? { type: reader.type, values: fill(new BigUint64Array(length)), isMissing }
        : { type: reader.type, values: fill(new BigInt64Array(length)), isMissing }
    }
  }
}
