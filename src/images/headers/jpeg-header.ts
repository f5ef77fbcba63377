import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'
import { orientationOf, type Orientation } from '../orientation.ts'

const exifMark = 'Exif\0\0'
const exifMarker = 0xe1

/** Frames of JPEG that are read: baseline, extended and progressive, with Huffman codes. */
const frames = new Set([0xc0, 0xc1, 0xc2])

/** Start-of-frame markers: C0 to CF but for the tables C4, C8 and CC. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Returns the header of a JPEG file. @throws BadImage for CMYK, for 12 bits a sample, and for rare kinds of frames */
export function jpegHeader(file: Buffer): FileHeader {
  let orientation: Orientation | null = null
  for (let offset = 2; offset + 10 <= file.length;) {
    if (file[offset] !== 0xff) break
    const marker = file[offset + 1] ?? 0
    if (marker === 0xff) {
      offset += 1
      continue
    }
    const segment = file.subarray(offset + 4, offset + 2 + file.readUInt16BE(offset + 2))
    if (startsFrame(marker)) return frameHeader(marker, segment, orientation ?? 1)
    // The first of several segments counts, as in Pillow.
    if (
      orientation === null &&
      marker === exifMarker &&
      segment.toString('latin1', 0, exifMark.length) === exifMark
    )
      orientation = orientationOf(segment.subarray(exifMark.length))
    offset += 4 + segment.length
  }
  throw new BadImage('damaged', 'a JPEG file that is cut short or damaged')
}

function frameHeader(marker: number, segment: Buffer, orientation: Orientation): FileHeader {
  if (segment.length < 6) throw new BadImage('damaged', 'a JPEG file that is cut short or damaged')
  const [depth, components] = [segment[0] ?? 0, segment[5] ?? 0]
  if (depth !== 8) throw new BadImage('depth', `a JPEG file of ${depth} bits a sample`)
  if (!frames.has(marker))
    throw new BadImage('format', 'a lossless, hierarchical or arithmetically coded JPEG file')
  if (components === 4) throw new BadImage('cmyk', 'a JPEG file in CMYK')
  if (components !== 1 && components !== 3)
    throw new BadImage('format', `a JPEG file of ${components} components`)
  return {
    height: segment.readUInt16BE(1),
    width: segment.readUInt16BE(3),
    channels: components === 1 ? 1 : 3,
    orientation,
  }
}
