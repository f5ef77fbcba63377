import type { TableFeatures } from '../../data/dataset-schema.ts'
import { columnSpans, valuesPerExample, type ColumnSpan } from '../../data/features.ts'
import type { ExampleCodec } from './codec.ts'
import { listNames } from '../../text/format.ts'
import { describeValue, invalidExample, isObject, mostListed } from './invalid-example.ts'

/**
 * Returns the codec for rows of a table: objects of named values, categories one-hot. Columns that are not features of
 * the model are ignored.
 */
export function rowCodec(features: TableFeatures): ExampleCodec {
  const size = valuesPerExample(features)
  const columns = columnSpans(features).map(columnCodec)
  return {
    encode: (values) => Object.fromEntries(columns.map(({ name, read }) => [name, read(values)])),
    decode: (rows) => {
      const values = new Float32Array(rows.length * size)
      for (const [index, row] of rows.entries()) {
        const location = `instances[${index}]`
        if (!isObject(row)) {
          const names = listNames(
            columns.map(({ name }) => name),
            mostListed,
          )
          throw invalidExample(location, describeValue(row), `an object with ${names}`)
        }
        const into = values.subarray(index * size, (index + 1) * size)
        for (const { name, write } of columns) write(row[name], into, `${location}.${name}`)
      }
      return values
    },
  }
}

interface ColumnCodec {
  readonly name: string
  /** Returns the column's value in an example. */
  readonly read: (example: Float32Array | Uint8Array) => string | number
  /** Writes the column's value into an example of zeros. */
  readonly write: (value: unknown, example: Float32Array, location: string) => void
}

function columnCodec({ column, start, width }: ColumnSpan): ColumnCodec {
  const { name } = column
  switch (column.type) {
    case 'number':
      return {
        name,
        read: (example) => example[start] ?? Number.NaN,
        write: (value, example, location) => {
          if (typeof value !== 'number' || !Number.isFinite(Math.fround(value)))
            throw invalidExample(location, describeValue(value), 'a number')
          example[start] = value
        },
      }
    case 'category': {
      const codes = new Map(column.categories.map((category, code) => [category, code]))
      return {
        name,
        read: (example) => {
          const category = column.categories[example.subarray(start, start + width).indexOf(1)]
          if (category === undefined) throw new RangeError(`no category is set in the column ${name}`)
          return category
        },
        write: (value, example, location) => {
          const code = isScalar(value) ? codes.get(String(value)) : undefined
          if (code === undefined)
            throw invalidExample(
              location,
              describeValue(value),
              `one of ${listNames(column.categories, mostListed)}`,
            )
          example[start + code] = 1
        },
      }
    }
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
