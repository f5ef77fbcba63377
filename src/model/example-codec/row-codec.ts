import type { TableColumn, TableFeatures } from '../../dataset/dataset-schema.ts'
import { parseDuration } from '../../transform/durations.ts'
import { dateReader } from '../../transform/date-format.ts'
import { listNames } from '../../text/format.ts'
import { pixelsOf } from '../../dataset/features.ts'
import type { EncodedImage, ExampleCodec } from './codec.ts'
import { decodeInto, encodePng } from './image-codec.ts'
import { describeValue, invalidExample, isObject, mostListed } from './invalid-example.ts'

/**
 * Returns the codec for rows of a table: objects of named values. Columns that are not features of the model are ignored; optional
 * columns may be null or absent.
 */
export function rowCodec(features: TableFeatures): ExampleCodec {
  const columns = features.columns.map(columnCodec)
  return {
    encode: ({ features: values, texts = [], images = [] }) =>
      Object.fromEntries(
        columns.map(({ name, encode }, index) => [
          name,
          encode(values[index] ?? Number.NaN, { texts, images }),
        ]),
      ),
    decode: (rows, first = 0) => {
      const content = { texts: [], images: [] }
      const values = new Float64Array(rows.length * columns.length)
      for (const [index, row] of rows.entries()) {
        const location = `instances[${first + index}]`
        if (!isObject(row)) {
          const names = listNames(
            columns.map(({ name }) => name),
            mostListed,
          )
          throw invalidExample(location, describeValue(row), `an object with ${names}`)
        }
        for (const [position, { name, decode }] of columns.entries())
          values[index * columns.length + position] = decode(
            Object.hasOwn(row, name) ? row[name] : undefined,
            `${location}.${name}`,
            content,
          )
      }
      return { size: rows.length, features: values, ...content }
    },
  }
}

/** Texts and images that raw values refer to. */
interface Content {
  readonly texts: string[]
  readonly images: Uint8Array[]
}

interface ColumnCodec {
  readonly name: string
  /** Returns the value that a client sends for a raw value. */
  readonly encode: (
    raw: number,
    content: { readonly [Kind in keyof Content]: Readonly<Content[Kind]> },
  ) => string | number | null | EncodedImage
  /**
   * Returns the raw value of a client's value.
   * @param content receives the value of a column of texts or images
   * @throws UserError for a value that the column does not accept
   */
  readonly decode: (value: unknown, location: string, content: Content) => number
}

function columnCodec(column: TableColumn): ColumnCodec {
  const { encode, decode } = valueCodec(column)
  // A missing image is one of constant pixels.
  if (column.optional !== true || column.type === 'image') return { name: column.name, encode, decode }
  return {
    name: column.name,
    encode: (raw, content) => (Number.isNaN(raw) ? null : encode(raw, content)),
    decode: (value, location, content) =>
      value === null || value === undefined ? Number.NaN : decode(value, location, content),
  }
}

function valueCodec(column: TableColumn): Omit<ColumnCodec, 'name'> {
  switch (column.type) {
    case 'number':
      return {
        encode: (raw) => raw,
        decode: (value, location) => {
          if (typeof value === 'number' && Number.isFinite(Math.fround(value))) return value
          throw invalidExample(location, describeValue(value), 'a number')
        },
      }
    case 'category': {
      const { categories, open } = column
      const codes = new Map(categories.map((category, code) => [category, code]))
      return {
        // A category that stands for all others; a known one would change the prediction.
        encode: (raw) => categories[raw] ?? otherThan(codes),
        decode: (value, location) => {
          const code = isScalar(value) ? codes.get(spellingOf(value)) : undefined
          if (code !== undefined) return code
          if (open === true && isScalar(value)) return categories.length
          throw invalidExample(location, describeValue(value), `one of ${listNames(categories, mostListed)}`)
        },
      }
    }
    case 'text':
      return {
        encode: (raw, { texts }) => texts[raw] ?? '',
        decode: (value, location, { texts }) => {
          // Numbers and truth values of a typed source are texts of the dataset, too.
          if (isScalar(value)) return texts.push(String(value)) - 1
          throw invalidExample(location, describeValue(value), 'a text')
        },
      }
    case 'image':
      return {
        encode: (raw, { images }) => encodePng(column, images[raw] ?? new Uint8Array(pixelsOf(column))),
        decode: (value, location, { images }) => {
          const pixels = new Uint8Array(pixelsOf(column))
          if (column.fill !== undefined && (value === null || value === undefined)) pixels.fill(column.fill)
          else decodeInto(column, value, pixels, location)
          return images.push(pixels) - 1
        },
      }
    case 'duration':
      return {
        encode: (raw) => raw,
        decode: (value, location) => {
          const seconds = typeof value === 'string' ? parseDuration(value) : value
          if (typeof seconds === 'number' && Number.isFinite(Math.fround(seconds))) return seconds
          throw invalidExample(
            location,
            describeValue(value),
            'a number of seconds, or a duration such as 1:30:00 or PT90M',
          )
        },
      }
    case 'date': {
      const { format } = column
      const read = dateReader(format)
      return {
        encode: (raw) => new Date(raw).toISOString(),
        decode: (value, location) => {
          const time = typeof value === 'string' ? read(value) : value
          if (typeof time === 'number' && Number.isFinite(time)) return time
          throw invalidExample(
            location,
            describeValue(value),
            `a date such as 2026-01-31 or 2026-01-31T12:00:00Z${format === undefined ? '' : `, or in the format ${format}`}`,
          )
        },
      }
    }
  }
}

function otherThan(codes: ReadonlyMap<string, number>): string {
  let other = 'other'
  while (codes.has(other)) other += '_'
  return other
}

/** Numbers and truth values have the spelling of the dataset's categories: `1` for `1.0`, `true` for `True`. */
function spellingOf(value: string | number | boolean): string {
  const text = String(value)
  return /^(?:True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
