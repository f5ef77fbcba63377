import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'
import { gifFrames, type GifFrame } from '../headers/gif-header.ts'
import { unpackCodes } from './gif-codes.ts'
import { opaqueColours } from './opaque-pixels.ts'

/** First rows and distances of the four passes of an interlaced image. */
const passes = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const

/**
 * Decodes the first frame of a GIF file to four bytes a pixel, opaque as all transparency is dropped. Pixels outside of the frame have
 * the colour that is transparent, or the first one, as in Pillow.
 * @throws BadImage when it is damaged
 */
export function decodeGif(file: Buffer, { width, height }: Pick<FileHeader, 'width' | 'height'>): Uint8Array {
  // All frames are read, because a file that is cut short is refused.
  const [frame] = [...gifFrames(file)]
  if (!frame) throw new BadImage('damaged', 'a GIF file without an image')
  if (frame.width === 0 || frame.left + frame.width > width || frame.top + frame.height > height)
    throw new BadImage('damaged', 'a GIF file with a frame outside of its image')
  const numbers = new Uint8Array(frame.width * frame.height)
  unpackCodes(frame.packed, frame.codeBits, numbers)
  if (frame.palette === null) throw new BadImage('format', 'a GIF file without a palette')
  const colours = opaqueColours(frame.palette, 3, [0, 1, 2])
  const pixels = new Uint32Array(width * height).fill(colours[frame.transparent ?? 0] ?? 0)
  let from = 0
  for (const row of rowsOf(frame)) {
    const start = (frame.top + row) * width + frame.left
    for (let column = 0; column < frame.width; column++) {
      const colour = colours[numbers[from++] ?? 0]
      if (colour === undefined)
        throw new BadImage('damaged', 'a GIF file with a colour that its palette does not have')
      pixels[start + column] = colour
    }
  }
  return new Uint8Array(pixels.buffer)
}

/** Yields the rows of a frame in the order of the file. */
function* rowsOf({ height, isInterlaced }: GifFrame): Generator<number> {
  for (const [first, distance] of isInterlaced ? passes : ([[0, 1]] as const))
    for (let row: number = first; row < height; row += distance) yield row
}
