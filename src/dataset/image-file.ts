import { decode as decodePng, convertIndexedToRgb, type DecodedPng } from 'fast-png'
import { decode as decodeJpeg } from 'jpeg-js'
import { inflateSync } from 'node:zlib'
import { hasCode, messageOf } from '../errors/user-error.ts'
import { greatestDeflateRatio, mostPixels } from './limits.ts'

export type ImageEncoding = 'png' | 'jpeg'
export type Channels = 1 | 3

/** The header of an image file, read before any pixel is decoded. */
export interface ImageHeader {
  readonly encoding: ImageEncoding
  readonly height: number
  readonly width: number
  /** 1 for grey, 3 for colour; transparency does not count. */
  readonly channels: Channels
}

/** Why bytes are not an image; the text follows "found" in a sentence. */
export class BadImage extends Error {
  override readonly name = 'BadImage'
}

/** @throws BadImage when the bytes are neither PNG nor JPEG, are cut short, or declare no pixels or too many. */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
  const header = parseHeader(bytes)
  const { width, height } = header
  if (width === 0 || height === 0 || width * height > mostPixels)
    throw new BadImage(`an image ${width} wide and ${height} high, of 1 to ${mostPixels} pixels`)
  return header
}

function parseHeader(bytes: Uint8Array): ImageHeader {
  if (isPng(bytes)) return pngHeader(bytes)
  if (isJpeg(bytes)) return jpegHeader(bytes)
  throw new BadImage('neither a PNG nor a JPEG file')
}

/**
 * Decodes a whole PNG or JPEG file of known size to pixels, rows first, channels last. Transparency is dropped and 16 bits
 * are cut to 8, as TensorFlow's `decode_image` does; colour becomes grey by the weights of ITU-R BT.601.
 * @param into Where the `height × width × channels` bytes are put.
 * @throws BadImage when the file is damaged or of another size.
 */
export function decodeImage(
  bytes: Uint8Array,
  expected: { readonly height: number; readonly width: number; readonly channels: Channels },
  into: Uint8Array,
): void {
  const header = readImageHeader(bytes)
  if (header.height !== expected.height || header.width !== expected.width)
    throw new BadImage(`an image ${header.width} wide and ${header.height} high`)
  const pixels = header.encoding === 'png' ? pngPixels(bytes) : jpegPixels(bytes)
  if (pixels.data.length !== expected.height * expected.width * pixels.channels)
    throw new BadImage(`a ${header.encoding} file with another number of pixels than it declares`)
  copyPixels(pixels, expected.channels, into)
}

interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray
  readonly channels: number
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte)
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const greyPngTypes = new Set([0, 4])

function pngHeader(bytes: Uint8Array): ImageHeader {
  if (bytes.length < 33) throw new BadImage('a PNG file that is cut short')
  const view = viewOf(bytes)
  return {
    encoding: 'png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    channels: greyPngTypes.has(view.getUint8(25)) ? 1 : 3,
  }
}

/** Start-of-frame markers: C0 to CF but for the tables C4, C8 and CC. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function jpegHeader(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  let offset = 2
  while (offset + 10 <= bytes.length) {
    if (view.getUint8(offset) !== 0xff) break
    const marker = view.getUint8(offset + 1)
    if (marker === 0xff) offset += 1
    else if (startsFrame(marker))
      return {
        encoding: 'jpeg',
        height: view.getUint16(offset + 5),
        width: view.getUint16(offset + 7),
        channels: view.getUint8(offset + 9) === 1 ? 1 : 3,
      }
    else offset += 2 + view.getUint16(offset + 2)
  }
  throw new BadImage('a JPEG file that is cut short or damaged')
}

function pngPixels(bytes: Uint8Array): Pixels {
  const [depth = 0, interlaced = 0] = [bytes[24], bytes[28]]
  if (interlaced !== 0 && depth < 8)
    throw new BadImage(`an interlaced PNG file of ${depth} bits, which cannot be decoded`)
  let image: DecodedPng
  try {
    image = decodePng(withoutMetadata(bytes), { checkCrc: true })
    if (image.palette) {
      const data = convertIndexedToRgb(image)
      return { data, channels: data.length / (image.width * image.height) }
    }
  } catch (error) {
    if (error instanceof BadImage) throw error
    throw new BadImage(`a PNG file that cannot be decoded (${messageOf(error)})`, { cause: error })
  }
  return { data: eightBits(image), channels: image.channels }
}

const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/**
 * A PNG with only the chunks that make the pixels: metadata is compressed too, and neither it nor surplus image data may
 * make a small file of a stranger's unfold to gigabytes.
 */
function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  const imageData: Uint8Array[] = []
  for (let offset = 8; offset + 12 <= bytes.length;) {
    const end = offset + 12 + view.getUint32(offset)
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8))
    if (pixelChunks.has(type)) parts.push(bytes.subarray(offset, end))
    if (type === 'IDAT') imageData.push(bytes.subarray(offset + 8, end - 4))
    offset = end
  }
  assertUnpackedSize(imageData, pngHeader(bytes))
  return Buffer.concat(parts)
}

/** Image data that cannot unpack to more than this is not unpacked twice. */
const harmlessBytes = 2 ** 26
const mostBytesPerPixel = 8

/** @throws BadImage for image data that unpacks to more than its pixels need, and an error for damaged data. */
function assertUnpackedSize(parts: readonly Uint8Array[], { width, height }: ImageHeader): void {
  const packed = parts.reduce((sum, { length }) => sum + length, 0)
  // Each row has a byte for its filter; an interlaced image has at most as many rows again.
  const needed = width * height * mostBytesPerPixel + 2 * height + 1024
  const surplus = 'a PNG file with more data than its pixels need'
  if (packed > 2 * needed) throw new BadImage(surplus)
  if (packed * greatestDeflateRatio <= harmlessBytes) return
  try {
    inflateSync(Buffer.concat(parts), { maxOutputLength: needed })
  } catch (error) {
    if (!hasCode(error, 'ERR_BUFFER_TOO_LARGE')) throw error
    throw new BadImage(surplus, { cause: error })
  }
}

/** Samples of 1, 2, 4 or 16 bits as bytes from 0 to 255. */
function eightBits({ data, depth, width, height, channels }: DecodedPng): Uint8Array | Uint8ClampedArray {
  if (data instanceof Uint16Array) return Uint8Array.from(data, (sample) => sample >> 8)
  if (depth === 8) return data
  const perRow = width * channels
  const bytesPerRow = Math.ceil((perRow * depth) / 8)
  const brightest = 2 ** depth - 1
  return Uint8Array.from({ length: perRow * height }, (_, index) => {
    const bit = (index % perRow) * depth
    const byte = data[Math.floor(index / perRow) * bytesPerRow + (bit >> 3)] ?? 0
    return (((byte >> (8 - depth - (bit & 7))) & brightest) * 255) / brightest
  })
}

function jpegPixels(bytes: Uint8Array): Pixels {
  try {
    const { data } = decodeJpeg(bytes, { useTArray: true, formatAsRGBA: false, tolerantDecoding: false })
    return { data, channels: 3 }
  } catch (error) {
    throw new BadImage(`a JPEG file that cannot be decoded (${messageOf(error)})`, { cause: error })
  }
}

function copyPixels({ data, channels: present }: Pixels, wanted: Channels, into: Uint8Array): void {
  const grey = present < 3
  for (let from = 0, to = 0; from < data.length; from += present, to += wanted) {
    const red = data[from] ?? 0
    const green = grey ? red : (data[from + 1] ?? 0)
    const blue = grey ? red : (data[from + 2] ?? 0)
    if (wanted === 1) into[to] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16
    else {
      into[to] = red
      into[to + 1] = green
      into[to + 2] = blue
    }
  }
}
