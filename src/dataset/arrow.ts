import {
  Binary,
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
  tableToIPC,
  Utf8,
  type Data,
  type Vector,
} from 'apache-arrow'

import { UserError } from '../errors/user-error.ts'
import type { CategoryColumn, Column, WrittenColumn } from './columns.ts'

/** Arrow counts the bytes of a column in signed 32 bits. */
const mostBytes = 2 ** 31 - 1

/**
 * Returns columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
export function encodeArrow(columns: readonly Column[]): Uint8Array {
  const schema = arrowSchema(columns)
  const batch = recordBatch(schema, columns, (column) => arrowCategories(column))
  return tableToIPC(new Table(schema, [batch]), 'file')
}

/** Returns the schema of columns. The id of a dictionary is the position of its column, since the library would number them in order of use. */
export function arrowSchema(columns: readonly Pick<WrittenColumn, 'name' | 'kind'>[]): Schema {
  return new Schema(columns.map(({ name, kind }, position) => new Field(name, typeOf(kind, position), true)))
}

function typeOf(kind: WrittenColumn['kind'], position: number) {
  switch (kind) {
    case 'number':
      return new Float64()
    case 'category':
      return new Dictionary(new Utf8(), new Int32(), position)
    case 'text':
    case 'encoded':
      return new Utf8()
    case 'bytes':
      return new Binary()
  }
}

/** Returns the dictionary of a column. Record batches of one file must have the same object. */
export function arrowCategories({ name, categories }: CategoryColumn): Vector<Utf8> {
  return makeVector(utf8(name, categories))
}

/** @param dictionaryOf returns the dictionary of a column of categories */
export function recordBatch(
  schema: Schema,
  columns: readonly WrittenColumn[],
  dictionaryOf: (column: CategoryColumn) => Vector<Utf8>,
): RecordBatch {
  const children = columns.map((column, position) => encode(column, position, dictionaryOf))
  const length = children[0]?.length ?? 0
  return new ColumnBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length, nullCount: 0, children }),
  )
}

/** A batch of columns of one length. The library's constructor would look up each field among all of them to check their lengths. */
class ColumnBatch extends RecordBatch {
  override readonly schema: Schema
  override readonly data: Data<Struct>

  constructor(schema: Schema, data: Data<Struct>) {
    super(new Schema([]), makeData({ type: new Struct([]), length: 0, nullCount: 0, children: [] }))
    this.schema = schema
    this.data = data
  }
}

function encode(
  column: WrittenColumn,
  position: number,
  dictionaryOf: (column: CategoryColumn) => Vector<Utf8>,
): Data {
  switch (column.kind) {
    case 'number': {
      const { values } = column
      return makeData({
        type: new Float64(),
        data: values,
        // Native searches take less time than a look at each value.
        ...(values.includes(Number.NaN)
          ? validity(values.length, (row) => !Number.isNaN(values[row]))
          : { length: values.length, nullCount: 0 }),
      })
    }
    case 'category': {
      const { codes } = column
      return makeData({
        type: new Dictionary(new Utf8(), new Int32(), position),
        dictionary: dictionaryOf(column),
        ...(codes.includes(-1)
          ? {
              data: codes.map((code) => Math.max(code, 0)),
              ...validity(codes.length, (row) => (codes[row] ?? -1) >= 0),
            }
          : { data: codes, length: codes.length, nullCount: 0 }),
      })
    }
    case 'text':
      return utf8(column.name, column.values)
    case 'encoded': {
      const valueOffsets = new Int32Array(column.ends.length + 1)
      valueOffsets.set(column.ends, 1)
      return makeData({
        type: new Utf8(),
        length: column.ends.length,
        nullCount: 0,
        valueOffsets,
        data: column.bytes,
      })
    }
    case 'bytes': {
      const { values } = column
      const valueOffsets = offsets(column.name, values.length, (row) => values[row]?.length ?? 0)
      const data = new Uint8Array(valueOffsets.at(-1) ?? 0)
      values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]))
      return makeData({ type: new Binary(), length: values.length, nullCount: 0, valueOffsets, data })
    }
  }
}

function utf8(name: string, values: readonly (string | null)[]): Data<Utf8> {
  const joined = values.join('')
  const bytes = Buffer.from(joined)
  const plain = bytes.length === joined.length
  const texts = plain ? values : values.map((value) => value?.toWellFormed() ?? '')
  return makeData({
    type: new Utf8(),
    valueOffsets: offsets(name, values.length, (row) => {
      const text = texts[row] ?? ''
      return plain ? text.length : Buffer.byteLength(text)
    }),
    data: plain ? bytes : Buffer.from(texts.join('')),
    ...validity(values.length, (row) => values[row] !== null),
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
        found: `more than ${mostBytes} bytes in column ${name} of one file`,
        expected: 'values that fit into one file of 2 GiB',
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

function validity(length: number, isValid: (row: number) => boolean): Validity {
  const bitmap = new Uint8Array(Math.ceil(length / 8))
  let nullCount = 0
  for (let row = 0; row < length; row++) {
    if (isValid(row)) bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7))
    else nullCount++
  }
  return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap }
}
