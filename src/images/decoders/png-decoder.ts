import { crc32, inflateSync } from 'node:zlib'
import { hasCode } from '../../errors/user-error.ts'
import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'
import { pngChunks, type PngChunk } from '../headers/png-header.ts'
import { greatestDeflateRatio } from '../image-limits.ts'
import { decodeWithPng } from './png-module.ts'

const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** Decodes a PNG file to four bytes a pixel. @throws BadImage when it is damaged or unpacks to more than its pixels need */
export function decodePng(file: Buffer, size: Pick<FileHeader, 'width' | 'height'>): Uint8Array {
  // Metadata is compressed, too: neither it nor surplus image data may make a small file unpack to gigabytes.
  const chunks = [...pngChunks(file)].filter(({ type }) => pixelChunks.has(type))
  for (const chunk of chunks) assertChecksum(chunk)
  const imageData = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  assertUnpackedSize(imageData, size)
  const pixels = decodeWithPng(Buffer.concat([file.subarray(0, 8), ...chunks.map(({ bytes }) => bytes)]))
  if (pixels === null) throw new BadImage('damaged', 'a PNG file that is damaged')
  return pixels
}

/** The decoder ignores checksums. */
function assertChecksum({ type, bytes }: PngChunk): void {
  if (crc32(bytes.subarray(4, -4)) !== bytes.readUInt32BE(bytes.length - 4))
    throw new BadImage('damaged', `a PNG file that is damaged (the checksum of ${type} differs)`)
}

/** Image data that cannot unpack to more than this is not unpacked twice. */
const harmlessBytes = 2 ** 26
const mostBytesPerPixel = 4

/** @throws BadImage for image data that unpacks to more than its pixels need, or not at all */
function assertUnpackedSize(
  parts: readonly Buffer[],
  { width, height }: Pick<FileHeader, 'width' | 'height'>,
): void {
  const packed = parts.reduce((sum, { length }) => sum + length, 0)
  // Each row has a byte for its filter; an interlaced image has at most as many rows again.
  const needed = width * height * mostBytesPerPixel + 2 * height + 1024
  const surplus = 'a PNG file with more data than its pixels need'
  if (packed > 2 * needed) throw new BadImage('too-large', surplus)
  if (packed * greatestDeflateRatio <= harmlessBytes) return
  try {
    inflateSync(Buffer.concat(parts), { maxOutputLength: needed })
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE')) throw new BadImage('too-large', surplus, { cause: error })
    throw new BadImage('damaged', 'a PNG file that is damaged', { cause: error })
  }
}
