import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'
import { orientationOf, type Orientation } from '../orientation.ts'

const signatureBytes = 8
/** Length, type and checksum of a chunk. */
const frameBytes = 12
const greyTypes = new Set([0, 4])

/** A chunk of a PNG file. */
export interface PngChunk {
  readonly type: string
  readonly data: Buffer
  /** The whole chunk, with its length and checksum. */
  readonly bytes: Buffer
}

/** Yields the chunks of a PNG file. @throws BadImage when the last one is not whole */
export function* pngChunks(file: Buffer): Generator<PngChunk> {
  for (let offset = signatureBytes; offset < file.length;) {
    const end =
      offset + frameBytes <= file.length ? offset + frameBytes + file.readUInt32BE(offset) : Infinity
    if (end > file.length) throw cutShort()
    const bytes = file.subarray(offset, end)
    const type = bytes.toString('latin1', 4, 8)
    yield { type, data: bytes.subarray(8, -4), bytes }
    if (type === 'IEND') return
    offset = end
  }
  throw cutShort()
}

function cutShort(): BadImage {
  return new BadImage('damaged', 'a PNG file that is cut short')
}

/** Returns the header of a PNG file. @throws BadImage for samples of 16 bits and for animations */
export function pngHeader(file: Buffer): FileHeader {
  if (file.length < signatureBytes + frameBytes + 13) throw cutShort()
  const first = file.toString('latin1', 12, 16)
  if (first === 'CgBI') throw new BadImage('format', "a PNG file in Apple's own variant")
  if (first !== 'IHDR') throw new BadImage('damaged', 'a PNG file that does not begin with its header')
  const depth = file[24]
  if (depth === 16) throw new BadImage('depth', 'a PNG file of 16 bits a sample')
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    channels: greyTypes.has(file[25] ?? 0) ? 1 : 3,
    orientation: extrasOf(file),
  }
}

/** Returns the orientation. @throws BadImage for an animation */
function extrasOf(file: Buffer): Orientation {
  let orientation: Orientation = 1
  for (const { type, data } of pngChunks(file)) {
    if (type === 'acTL') throw new BadImage('animated', 'an animated PNG file')
    if (type === 'eXIf') orientation = orientationOf(data)
  }
  return orientation
}
