import { GifReader } from 'omggif'
import { messageOf } from '../../errors/user-error.ts'
import { BadImage } from '../bad-image.ts'

const opaque = 255

/** Decodes the first frame of a GIF file to four bytes a pixel; transparent pixels are black. @throws BadImage when it is damaged */
export function decodeGif(file: Buffer): Uint8Array {
  const reader = openGif(file)
  const { x, y, width, height, transparent_index: transparent } = firstFrame(reader)
  if (x + width > file.readUInt16LE(6) || y + height > file.readUInt16LE(8))
    throw new BadImage('damaged', 'a GIF file with a frame outside of its image')
  const pixels = new Uint8Array(file.readUInt16LE(6) * file.readUInt16LE(8) * 4)
  reader.decodeAndBlitFrameRGBA(0, pixels)
  const last = ((y + height - 1) * file.readUInt16LE(6) + x + width - 1) * 4
  // The library leaves pixels out that the file does not contain.
  if (transparent === null && pixels[last + 3] !== opaque)
    throw new BadImage('damaged', 'a GIF file that is cut short')
  return pixels
}

function openGif(file: Buffer): GifReader {
  try {
    return new GifReader(file)
  } catch (error) {
    throw new BadImage('damaged', `a GIF file that is damaged (${messageOf(error)})`, { cause: error })
  }
}

function firstFrame(reader: GifReader) {
  if (reader.numFrames() === 0) throw new BadImage('damaged', 'a GIF file without an image')
  return reader.frameInfo(0)
}
