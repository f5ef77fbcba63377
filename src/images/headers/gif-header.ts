import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'

/** Returns the header of a GIF file. */
export function gifHeader(file: Buffer): FileHeader {
  if (file.length < 13) throw new BadImage('damaged', 'a GIF file that is cut short')
  return { width: file.readUInt16LE(6), height: file.readUInt16LE(8), channels: 3, orientation: 1 }
}
