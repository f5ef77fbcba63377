import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'

/** Bytes of the file header and of BITMAPINFOHEADER, the oldest header that is read. */
const leastBytes = 14 + 40
/** BI_RGB, BI_RLE8, BI_RLE4 and BI_BITFIELDS. */
const compressions = new Set([0, 1, 2, 3])

/** Returns the header of a BMP file. @throws BadImage for the header of OS/2 and for JPEG or PNG inside of the file */
export function bmpHeader(file: Buffer): FileHeader {
  if (file.length < leastBytes) throw new BadImage('damaged', 'a BMP file that is cut short')
  if (file.readUInt32LE(14) < 40 || !compressions.has(file.readUInt32LE(30)))
    throw new BadImage('format', 'a BMP file of a rare kind')
  return {
    width: Math.max(file.readInt32LE(18), 0),
    height: Math.abs(file.readInt32LE(22)),
    channels: 3,
    orientation: 1,
  }
}
