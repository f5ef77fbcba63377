import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'
import { orientationOf, type Orientation } from '../orientation.ts'

const animationFlag = 0x02

/** Returns the header of a WebP file, which may be lossy, lossless or extended. @throws BadImage for animations */
export function webpHeader(file: Buffer): FileHeader {
  if (file.length < 30 || file.readUInt32LE(4) + 8 > file.length)
    throw new BadImage('damaged', 'a WebP file that is cut short')
  return { ...sizeOf(file), channels: 3, orientation: orientationIn(file) }
}

function sizeOf(file: Buffer): Pick<FileHeader, 'width' | 'height'> {
  const kind = file.toString('latin1', 12, 16)
  switch (kind) {
    case 'VP8 ':
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = file.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      if (((file[20] ?? 0) & animationFlag) !== 0) throw new BadImage('animated', 'an animated WebP file')
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 }
    default:
      throw new BadImage('damaged', 'a WebP file without an image')
  }
}

/** Returns the orientation of the chunk EXIF, which may follow the pixels. */
function orientationIn(file: Buffer): Orientation {
  for (let offset = 12; offset + 8 <= file.length;) {
    const size = file.readUInt32LE(offset + 4)
    const data = file.subarray(offset + 8, offset + 8 + size)
    if (file.toString('latin1', offset, offset + 4) === 'EXIF')
      return orientationOf(data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data)
    offset += 8 + size + (size % 2)
  }
  return 1
}
