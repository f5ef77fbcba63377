import type { RawValues } from '../../dataset/examples.ts'
import { encode } from 'fast-png'
import type { UserError } from '../../errors/user-error.ts'
import type { ImageFeatures } from '../../dataset/dataset-schema.ts'
import { pixelsOf } from '../../dataset/features.ts'
import { BadImage } from '../../images/bad-image.ts'
import { formatOfBytes } from '../../images/image-header.ts'
import { readPixels } from '../../images/read-pixels.ts'
import type { PixelTarget } from '../../images/read-pixels.ts'
import type { EncodedImage, ExampleCodec } from './codec.ts'
import { describeValue, invalidExample, isObject } from './invalid-example.ts'

/**
 * Returns the codec for images of pixels from 0 to 255, channels last. A client sends nested numbers, `[height][width]` or
 * `[height][width][channels]`, or `{b64}` with an image file or with the bare pixels.
 */
export function imageCodec(features: ImageFeatures): ExampleCodec {
  return {
    encode: (image) => encodePng(features, image.features),
    decode: (images, first = 0) => {
      const size = pixelsOf(features)
      const pixels = new Uint8Array(images.length * size)
      for (const [index, image] of images.entries())
        decodeInto(
          features,
          image,
          pixels.subarray(index * size, (index + 1) * size),
          `instances[${first + index}]`,
        )
      return { size: images.length, features: pixels }
    },
  }
}

/** Returns pixels as a PNG file. */
export function encodePng({ width, height, channels }: PixelTarget, pixels: RawValues): EncodedImage {
  const png = encode({ width, height, channels, depth: 8, data: Uint8Array.from(pixels) })
  return { b64: Buffer.from(png).toString('base64') }
}

/**
 * Decodes an image of a request.
 * @throws UserError that names the location and the expected value
 */
export function decodeInto(features: PixelTarget, image: unknown, into: Uint8Array, location: string): void {
  if (Array.isArray(image)) decodeNested(features, image, into, location)
  else if (isObject(image) && typeof image['b64'] === 'string')
    decodeBase64(features, image['b64'], into, `${location}.b64`)
  else
    throw invalidExample(
      location,
      describeValue(image),
      `an image: nested numbers (${describeSize(features)}) or {"b64": "…"} with an image file`,
    )
}

/** Reads nested numbers. Texts and closures are made only for an error, since those for each pixel cost more than the pixel. */
function decodeNested(
  { height, width, channels }: PixelTarget,
  image: readonly unknown[],
  into: Uint8Array,
  location: string,
): void {
  if (image.length !== height) throw invalidList(image, height, 'rows', location)
  let offset = 0
  for (let y = 0; y < height; y++) {
    const row = image[y]
    if (!isListOf(row, width)) throw invalidList(row, width, 'pixels', `${location}[${y}]`)
    for (let x = 0; x < width; x++) {
      const cell = row[x]
      if (channels === 1 && isPixel(cell)) into[offset] = cell
      else if (isListOf(cell, channels) && cell.every(isPixel)) into.set(cell, offset)
      else throw invalidCell(cell, channels, `${location}[${y}][${x}]`)
      offset += channels
    }
  }
}

function invalidCell(cell: unknown, channels: number, location: string): UserError {
  if (channels === 1 && !Array.isArray(cell)) return invalidPixel(cell, location)
  if (!isListOf(cell, channels)) return invalidList(cell, channels, 'channels', location)
  const channel = cell.findIndex((value) => !isPixel(value))
  return invalidPixel(cell[channel], `${location}[${channel}]`)
}

function isListOf(value: unknown, length: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length === length
}

function invalidList(value: unknown, length: number, unit: string, location: string): UserError {
  const found = Array.isArray(value) ? `a list of ${value.length}` : describeValue(value)
  return invalidExample(location, found, `a list of ${length} ${unit}`)
}

function isPixel(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255
}

function invalidPixel(value: unknown, location: string): UserError {
  return invalidExample(
    location,
    describeValue(value),
    'a whole number from 0 to 255 (pixels are sent raw; the model scales them)',
  )
}

function decodeBase64(features: PixelTarget, text: string, into: Uint8Array, location: string): void {
  if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text))
    throw invalidExample(location, 'text that is not base64', `${describeSize(features)} pixels as base64`)
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === into.length && formatOfBytes(bytes) === null) {
    into.set(bytes)
    return
  }
  try {
    readPixels(bytes, features, into)
  } catch (error) {
    if (!(error instanceof BadImage)) throw error
    throw invalidExample(location, error.message, `${imageFile(features)}, or ${into.length} bytes of pixels`)
  }
}

function imageFile({ fit, height, width }: PixelTarget): string {
  return `an image file${fit === undefined ? ` ${width} wide and ${height} high` : ''}`
}

function describeSize({ height, width, channels }: PixelTarget): string {
  return channels === 1 ? `${height}×${width}` : `${height}×${width}×${channels}`
}
