import { UserError } from '../errors/user-error.ts'
import { valuesPerExample } from './features.ts'
import { BadImage, decodeImage, readImageHeader } from './image-file.ts'
import type { Features, ImageFeatures, TableFeatures } from './dataset-schema.ts'

type TableColumn = TableFeatures['columns'][number]

/**
 * Raw examples, as a client sends them, to raw features: pixels 0–255 (channels last), or numbers with categories one-hot.
 * An image is nested numbers, `[height][width]` or `[height][width][channels]`, or `{b64}` of a PNG or JPEG file or of the
 * bare pixels; a row of a table is an object of named values, in which columns the model does not know are passed over.
 * @returns `raw.length × values per example` values, ready for `applyTransform`.
 * @throws UserError that names the instance and what was expected there.
 */
export function decodeExamples(features: Features, raw: readonly unknown[]): Float32Array | Uint8Array {
  switch (features.kind) {
    case 'image':
      return decodeImages(features, raw)
    case 'table':
      return decodeRows(features, raw)
  }
}

function decodeImages(features: ImageFeatures, raw: readonly unknown[]): Uint8Array {
  const size = valuesPerExample(features)
  const pixels = new Uint8Array(raw.length * size)
  raw.forEach((image, index) => {
    const into = pixels.subarray(index * size, (index + 1) * size)
    const location = `instances[${index}]`
    if (Array.isArray(image)) decodeNested(features, image, into, location)
    else if (isObject(image) && typeof image['b64'] === 'string')
      decodeBase64(features, image['b64'], into, `${location}.b64`)
    else
      throw wrong(
        location,
        nameOf(image),
        `an image: nested numbers (${sizeOf(features)}) or {"b64": "…"} with a PNG or JPEG file`,
      )
  })
  return pixels
}

function decodeNested(
  { height, width, channels }: ImageFeatures,
  image: readonly unknown[],
  into: Uint8Array,
  location: string,
): void {
  let offset = 0
  for (const [y, row] of listOf(image, height, location, 'rows').entries())
    for (const [x, cell] of listOf(row, width, `${location}[${y}]`, 'pixels').entries()) {
      if (channels === 1 && !Array.isArray(cell)) {
        into[offset++] = pixelOf(cell, `${location}[${y}][${x}]`)
        continue
      }
      for (const [c, value] of listOf(cell, channels, `${location}[${y}][${x}]`, 'channels').entries())
        into[offset++] = pixelOf(value, `${location}[${y}][${x}][${c}]`)
    }
}

function listOf(value: unknown, length: number, location: string, unit: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(location, nameOf(value), `a list of ${length} ${unit}`)
  if (value.length !== length)
    throw wrong(location, `a list of ${value.length}`, `a list of ${length} ${unit}`)
  return value
}

function pixelOf(value: unknown, location: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255) return value
  throw wrong(
    location,
    nameOf(value),
    'a whole number from 0 to 255 (pixels are sent raw; the model scales them)',
  )
}

function decodeBase64(features: ImageFeatures, text: string, into: Uint8Array, location: string): void {
  if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text))
    throw wrong(location, 'text that is not base64', `${sizeOf(features)} pixels as base64`)
  const bytes = Buffer.from(text, 'base64')
  try {
    readImageHeader(bytes)
  } catch (error) {
    if (bytes.length === into.length && error instanceof BadImage) {
      into.set(bytes)
      return
    }
  }
  try {
    decodeImage(bytes, features, into)
  } catch (error) {
    if (!(error instanceof BadImage)) throw error
    throw wrong(
      location,
      error.message,
      `a PNG or JPEG file ${features.width} wide and ${features.height} high, or ${into.length} bytes of pixels`,
    )
  }
}

function decodeRows({ columns }: TableFeatures, raw: readonly unknown[]): Float32Array {
  const writers = columns.map(writerOf)
  const size = writers.reduce((sum, { width }) => sum + width, 0)
  const values = new Float32Array(raw.length * size)
  raw.forEach((row, index) => {
    const location = `instances[${index}]`
    if (!isObject(row))
      throw wrong(location, nameOf(row), `an object with ${listed(columns.map(({ name }) => name))}`)
    let offset = index * size
    for (const { name, width, write } of writers) {
      write(row[name], values, offset, `${location}.${name}`)
      offset += width
    }
  })
  return values
}

interface ColumnWriter {
  readonly name: string
  readonly width: number
  readonly write: (value: unknown, into: Float32Array, offset: number, location: string) => void
}

function writerOf(column: TableColumn): ColumnWriter {
  if (column.type === 'number')
    return {
      name: column.name,
      width: 1,
      write: (value, into, offset, location) => {
        if (typeof value !== 'number' || !Number.isFinite(Math.fround(value)))
          throw wrong(location, nameOf(value), 'a number')
        into[offset] = value
      },
    }
  const positions = new Map(column.categories.map((category, position) => [category, position]))
  return {
    name: column.name,
    width: positions.size,
    write: (value, into, offset, location) => {
      const position = isScalar(value) ? positions.get(String(value)) : undefined
      if (position === undefined) throw wrong(location, nameOf(value), `one of ${listed(column.categories)}`)
      into[offset + position] = 1
    },
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function sizeOf({ height, width, channels }: ImageFeatures): string {
  return channels === 1 ? `${height}×${width}` : `${height}×${width}×${channels}`
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) return `an object with ${listed(Object.keys(value)) || 'nothing in it'}`
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const mostListed = 20

function listed(names: readonly string[]): string {
  const rest = names.length - mostListed
  return names.slice(0, mostListed).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

function wrong(location: string, found: string, expected: string): UserError {
  return new UserError({
    found: `${found} at ${location}`,
    expected,
    hint: 'Send raw values, as the requests in golden.json of the model do.',
  })
}
