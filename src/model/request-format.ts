import { encode } from 'fast-png'
import type { Features, ImageFeatures, TableFeatures } from '../data/dataset-schema.ts'

type RawPng = { b64: string }
type RawValues = Record<string, string | number>

/**
 * One example as a client would send it: an image as a PNG file in base64, a row as named values. Decoding it again gives exactly the
 * same raw features.
 */
export function toRawExample(features: Features, values: Float32Array | Uint8Array): RawPng | RawValues {
  switch (features.kind) {
    case 'image':
      return toRawImage(features, values)
    case 'table':
      return toRawRow(features, values)
  }
}

function toRawImage({ width, height, channels }: ImageFeatures, pixels: Float32Array | Uint8Array): RawPng {
  const png = encode({ width, height, channels, depth: 8, data: Uint8Array.from(pixels) })
  return { b64: Buffer.from(png).toString('base64') }
}

function toRawRow({ columns }: TableFeatures, values: Float32Array | Uint8Array): RawValues {
  const row: RawValues = {}
  let offset = 0
  for (const column of columns) {
    switch (column.type) {
      case 'number':
        row[column.name] = values[offset] ?? Number.NaN
        offset += 1
        break
      case 'category': {
        const oneHot = values.subarray(offset, offset + column.categories.length)
        const category = column.categories[oneHot.indexOf(1)]
        if (category === undefined) throw new RangeError(`no category is set in the column ${column.name}`)
        row[column.name] = category
        offset += column.categories.length
        break
      }
    }
  }
  return row
}
