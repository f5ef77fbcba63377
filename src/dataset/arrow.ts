import { isAscii } from 'node:buffer'
import {
  Binary,
  DataType,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  type Data,
  type Vector,
} from 'apache-arrow'

import { UserError } from '../errors/user-error.ts'
import type { Column } from './columns.ts'

/** Arrow counts the bytes of a column in signed 32 bits, and Node reads no larger file at once. */
const mostBytes = 2 ** 31 - 1

/**
 * Columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
export function encodeArrow(columns: readonly Column[]): Uint8Array {
  const children = columns.map(encode)
  const fields = columns.map(({ name }, index) => new Field(name, children[index]?.type ?? new Utf8(), true))
  const schema = new Schema(fields)
  const length = children[0]?.length ?? 0
  const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children })
  return tableToIPC(new Table(schema, [new RecordBatch(schema, rows)]), 'file')
}

/** Converts a column. The id of its dictionary is its position, since the library would number dictionaries in order of use. */
function encode(column: Column, position: number): Data {
  switch (column.kind) {
    case 'number':
      return makeData({
        type: new Float64(),
        data: column.values,
        ...validity(column.values, (value) => !Number.isNaN(value)),
      })
    case 'category':
      return makeData({
        type: new Dictionary(new Utf8(), new Int32(), position),
        data: column.codes.map((code) => Math.max(code, 0)),
        dictionary: makeVector(utf8(column.name, column.categories)),
        ...validity(column.codes, (code) => code >= 0),
      })
    case 'text':
      return utf8(column.name, column.values)
    case 'bytes': {
      const valueOffsets = offsets(
        column.name,
        column.values.length,
        (row) => column.values[row]?.length ?? 0,
      )
      const data = new Uint8Array(valueOffsets.at(-1) ?? 0)
      column.values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]))
      return makeData({ type: new Binary(), length: column.values.length, nullCount: 0, valueOffsets, data })
    }
  }
}

function utf8(name: string, values: readonly (string | null)[]): Data<Utf8> {
  const texts = values.map((value) => value?.toWellFormed() ?? '')
  return makeData({
    type: new Utf8(),
    valueOffsets: offsets(name, texts.length, (row) => Buffer.byteLength(texts[row] ?? '')),
    data: Buffer.from(texts.join('')),
    ...validity(values, (value) => value !== null),
  })
}

function offsets(name: string, length: number, sizeOf: (row: number) => number): Int32Array {
  const result = new Int32Array(length + 1)
  let end = 0
  for (let row = 0; row < length; row++) {
    end += sizeOf(row)
    if (end > mostBytes)
      throw new UserError({
        code: 'DATA_TOO_LARGE',
        found: `more than ${mostBytes} bytes in column ${name} of one split`,
        expected: 'a split that fits into one file of 2 GiB',
        hint: 'Use a smaller part of the source.',
      })
    result[row + 1] = end
  }
  return result
}

interface Validity {
  readonly length: number
  readonly nullCount: number
  readonly nullBitmap?: Uint8Array
}

function validity<Value>(values: ArrayLike<Value>, isValid: (value: Value) => boolean): Validity {
  const { length } = values
  const bitmap = new Uint8Array(Math.ceil(length / 8))
  let nullCount = 0
  for (let row = 0; row < length; row++) {
    const value = values[row]
    if (value !== undefined && isValid(value)) bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7))
    else nullCount++
  }
  return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap }
}

/** A file that `encodeArrow` made; a column is decoded when it is asked for. */
export interface ArrowFile {
  readonly names: readonly string[]
  /** Null when there is no column of this name. */
  column(name: string): Column | null
}

export function openArrow(bytes: Uint8Array): ArrowFile {
  const table = tableFromIPC<Record<string, DataType>>(bytes)
  return {
    names: table.schema.fields.map((field) => field.name),
    column: (name) => {
      const vector = table.getChild(name)
      return vector && decode(name, vector)
    },
  }
}

function decode(name: string, vector: Vector<DataType>): Column {
  const type: unknown = vector.type
  if (DataType.isFloat(type)) return { kind: 'number', name, values: numbersOf(vector) }
  if (DataType.isDictionary(type)) return decodeCategories(name, vector)
  if (DataType.isUtf8(type)) return { kind: 'text', name, values: textsOf(vector) }
  return { kind: 'bytes', name, values: bytesOf(vector) }
}

/** Parts of the file's own bytes where there are no gaps. */
function bytesOf(vector: Vector<DataType>): Uint8Array[] {
  const [chunk] = vector.data
  const bytes: unknown = chunk?.values
  const ends: unknown = chunk?.valueOffsets
  const plain = vector.data.length === 1 && vector.nullCount === 0
  if (plain && bytes instanceof Uint8Array && ends instanceof Int32Array)
    return Array.from({ length: vector.length }, (_, row) => bytes.subarray(ends[row], ends[row + 1]))
  return valuesOf(vector).map((value) => (value instanceof Uint8Array ? value : new Uint8Array()))
}

function decodeCategories(name: string, vector: Vector<DataType>): Column {
  const [chunk] = vector.data
  const values: unknown = chunk?.values
  const categories = textsOf(chunk?.dictionary).map((category) => category ?? '')
  const padded = values instanceof Int32Array ? values : new Int32Array()
  const codes = padded.subarray(0, vector.length).map((code, row) => (vector.isValid(row) ? code : -1))
  return { kind: 'category', name, categories, codes }
}

/** Where there is no number the file holds NaN. */
function numbersOf(vector: Vector<DataType>): Float64Array {
  const values: unknown = vector.toArray()
  return values instanceof Float64Array ? values : new Float64Array()
}

function textsOf(vector: Vector<DataType> | undefined): (string | null)[] {
  const plain = vector && asciiTexts(vector)
  if (plain) return plain
  return vector ? valuesOf(vector).map((value) => (typeof value === 'string' ? value : null)) : []
}

/** Texts of ASCII letters, cut out of one string, which is ten times as fast; null where there are other letters or gaps. */
function asciiTexts(vector: Vector<DataType>): string[] | null {
  const [chunk] = vector.data
  if (!chunk || vector.data.length !== 1 || vector.nullCount > 0 || !DataType.isUtf8(chunk.type)) return null
  const bytes: unknown = chunk.values
  const ends: unknown = chunk.valueOffsets
  if (!(bytes instanceof Uint8Array) || !(ends instanceof Int32Array) || !isAscii(bytes)) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return Array.from({ length: vector.length }, (_, row) => text.slice(ends[row], ends[row + 1]))
}

function valuesOf(vector: Vector<DataType>): unknown[] {
  return Array.from({ length: vector.length }, (_, row): unknown => vector.get(row))
}
