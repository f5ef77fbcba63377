import { BadImage } from './bad-image.ts'
import type { FileHeader } from './file-header.ts'
import { bmpHeader } from './headers/bmp-header.ts'
import { gifHeader } from './headers/gif-header.ts'
import { jpegHeader } from './headers/jpeg-header.ts'
import { pngHeader } from './headers/png-header.ts'
import { webpHeader } from './headers/webp-header.ts'
import { assertPixels } from './image-limits.ts'
import { swapsSides } from './orientation.ts'

export const imageFormats = ['png', 'jpeg', 'webp', 'gif', 'bmp'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** Properties of an image file of a known format. */
export interface ImageHeader extends FileHeader {
  readonly format: ImageFormat
}

const signatures: Readonly<Record<ImageFormat, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpeg: /^\xff\xd8/,
  webp: /^RIFF[^]{4}WEBP/,
  gif: /^GIF8[79]a/,
  bmp: /^BM/,
}

const headerReaders: Readonly<Record<ImageFormat, (bytes: Buffer) => FileHeader>> = {
  png: pngHeader,
  jpeg: jpegHeader,
  webp: webpHeader,
  gif: gifHeader,
  bmp: bmpHeader,
}

/** Returns the format that the first bytes of a file have; null if they have none of an image. */
export function formatOfBytes(bytes: Uint8Array): ImageFormat | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1')
  return imageFormats.find((format) => signatures[format].test(start)) ?? null
}

/**
 * Returns the header of an image file without decoding any pixel.
 * @throws BadImage for bytes that are no image, cut short, or of a kind that is not read
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
  if (bytes.length === 0) throw new BadImage('damaged', 'an empty file')
  const format = formatOfBytes(bytes)
  if (format === null) throw new BadImage('format', 'a file that is neither PNG, JPEG, WebP, GIF nor BMP')
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = headerReaders[format](file)
  assertPixels(header.width, header.height)
  return { format, ...header }
}

/** Returns the size of an image as it is seen. */
export function sizeSeen({ width, height, orientation }: FileHeader): { width: number; height: number } {
  return swapsSides(orientation) ? { width: height, height: width } : { width, height }
}
