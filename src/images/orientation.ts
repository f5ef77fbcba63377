/** Value of the EXIF tag 0x0112: 1 is upright, 2 to 8 are mirrored or rotated. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const orientationTag = 0x0112
const bytesOfEntry = 12
/** Type of numbers of 32 bits, which some programs write in place of 16 bits. */
const longType = 4

/** Returns true for the orientations that exchange width and height. */
export function swapsSides(orientation: Orientation): boolean {
  return orientation >= 5
}

/** Returns the orientation in EXIF data that begins with the TIFF header; upright if it has none that can be read. */
export function orientationOf(exif: Buffer): Orientation {
  const order = exif.toString('latin1', 0, 4)
  if (order === 'II*\0') return findOrientation(exif, 'LE')
  if (order === 'MM\0*') return findOrientation(exif, 'BE')
  return 1
}

function findOrientation(exif: Buffer, order: 'LE' | 'BE'): Orientation {
  const short = (at: number) =>
    at + 2 > exif.length ? 0 : order === 'LE' ? exif.readUInt16LE(at) : exif.readUInt16BE(at)
  if (exif.length < 8) return 1
  const directory = order === 'LE' ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  const entries = short(directory)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * bytesOfEntry
    if (at + bytesOfEntry > exif.length) return 1
    if (short(at) !== orientationTag) continue
    // The lower half of a number of 32 bits is its second one in this order.
    return asOrientation(short(at + (order === 'BE' && short(at + 2) === longType ? 10 : 8)))
  }
  return 1
}

function asOrientation(value: number): Orientation {
  switch (value) {
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return value
    default:
      return 1
  }
}

/** Steps through stored pixels in the order in which the upright image has them. */
export interface PixelOrder {
  /** Size of the upright image. */
  readonly width: number
  readonly height: number
  /** Position of the first pixel. */
  readonly start: number
  /** Distance to the next pixel of a row, and to the next row. */
  readonly right: number
  readonly down: number
}

/** Returns the order in which the pixels of a stored image are read to have it upright. */
export function uprightOrder(width: number, height: number, orientation: Orientation): PixelOrder {
  const [lastColumn, lastRow] = [width - 1, (height - 1) * width]
  const kept = { width, height }
  const swapped = { width: height, height: width }
  switch (orientation) {
    case 1:
      return { ...kept, start: 0, right: 1, down: width }
    case 2:
      return { ...kept, start: lastColumn, right: -1, down: width }
    case 3:
      return { ...kept, start: lastRow + lastColumn, right: -1, down: -width }
    case 4:
      return { ...kept, start: lastRow, right: 1, down: -width }
    case 5:
      return { ...swapped, start: 0, right: width, down: 1 }
    case 6:
      return { ...swapped, start: lastRow, right: -width, down: 1 }
    case 7:
      return { ...swapped, start: lastRow + lastColumn, right: -width, down: -1 }
    case 8:
      return { ...swapped, start: lastColumn, right: width, down: -1 }
  }
}
