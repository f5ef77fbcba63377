import { decodeBmp } from './decoders/bmp-decoder.ts'
import { decodeGif } from './decoders/gif-decoder.ts'
import { decodeJpeg } from './decoders/jpeg-decoder.ts'
import { decodePng } from './decoders/png-decoder.ts'
import { decodeWebp } from './decoders/webp-decoder.ts'
import { BadImage } from './bad-image.ts'
import type { ImageFormat, ImageHeader } from './image-header.ts'
import { uprightOrder, type Orientation } from './orientation.ts'

const decoders: Readonly<Record<ImageFormat, (file: Buffer, header: ImageHeader) => Uint8Array>> = {
  png: decodePng,
  jpeg: decodeJpeg,
  webp: decodeWebp,
  gif: decodeGif,
  bmp: decodeBmp,
}

/** Bytes of a decoded pixel: red, green, blue and transparency. */
const bytesPerPixel = 4

/** Pixels of a decoded image, rows first, four bytes each. */
export interface DecodedPixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * Decodes an image file to upright pixels, which are valid until the next image is decoded.
 * @param header the header of this file
 * @throws BadImage when the file is damaged
 */
export function decodeImage(bytes: Uint8Array, header: ImageHeader): DecodedPixels {
  const { format, width, height, orientation } = header
  const data = decoders[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), header)
  if (data.length !== width * height * bytesPerPixel)
    throw new BadImage('damaged', `a ${format} file with another number of pixels than it declares`)
  return orientation === 1 ? { width, height, data } : upright(data, { width, height, orientation })
}

interface Stored {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

/** Copies the pixels of a stored image in the order of the upright one. */
function upright(data: Uint8Array, stored: Stored): DecodedPixels {
  const { width, height, start, right, down } = uprightOrder(stored.width, stored.height, stored.orientation)
  const decoded = asWords(data)
  const pixels = new Uint32Array(width * height)
  let to = 0
  for (let y = 0; y < height; y++)
    for (let x = 0, from = start + y * down; x < width; x++, from += right) pixels[to++] = decoded[from] ?? 0
  return { width, height, data: new Uint8Array(pixels.buffer) }
}

/** Returns pixels as one number each. */
function asWords(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % bytesPerPixel === 0 ? data : Uint8Array.from(data)
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / bytesPerPixel)
}
