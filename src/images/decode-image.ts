import type { Channels } from './image-shape.ts'
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

/** Pixels of a decoded image, rows first, channels last. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * Decodes an image file to upright pixels. Transparency is dropped; colour becomes grey by the weights of ITU-R BT.601, as in Pillow.
 * @param header the header of this file
 * @throws BadImage when the file is damaged
 */
export function decodeImage(bytes: Uint8Array, header: ImageHeader, channels: Channels): Pixels {
  const { format, width, height, orientation } = header
  const decoded = decoders[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), header)
  if (decoded.length !== width * height * bytesPerPixel)
    throw new BadImage('damaged', `a ${format} file with another number of pixels than it declares`)
  return upright(decoded, { width, height, orientation }, channels)
}

interface Stored {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

/** Copies the pixels of a stored image in the order of the upright one. */
function upright(decoded: Uint8Array, stored: Stored, channels: Channels): Pixels {
  const { width, height, start, right, down } = uprightOrder(stored.width, stored.height, stored.orientation)
  const data = new Uint8Array(width * height * channels)
  let to = 0
  for (let y = 0; y < height; y++) {
    let from = (start + y * down) * bytesPerPixel
    for (let x = 0; x < width; x++, from += right * bytesPerPixel) {
      const red = decoded[from] ?? 0
      const green = decoded[from + 1] ?? 0
      const blue = decoded[from + 2] ?? 0
      if (channels === 1) data[to++] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16
      else {
        data[to] = red
        data[to + 1] = green
        data[to + 2] = blue
        to += 3
      }
    }
  }
  return { width, height, data }
}
