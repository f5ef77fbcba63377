import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'

/** Signature and logical screen descriptor. */
const screenBytes = 13
const frameBytes = 10
const [extension, frame, trailer] = [0x21, 0x2c, 0x3b]
const graphicControl = 0xf9

/** A frame of a GIF file, before it is decoded. */
export interface GifFrame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly isInterlaced: boolean
  /** Three bytes a colour; null for a file without a palette. */
  readonly palette: Buffer | null
  /** Number of the colour that is transparent. */
  readonly transparent: number | null
  /** Bits of the smallest code of a colour. */
  readonly codeBits: number
  readonly packed: Buffer
}

/** Returns the header of a GIF file. */
export function gifHeader(file: Buffer): FileHeader {
  if (file.length < screenBytes) throw cutShort()
  return { width: file.readUInt16LE(6), height: file.readUInt16LE(8), channels: 3, orientation: 1 }
}

/** Yields the frames of a GIF file. @throws BadImage when a block is not whole */
export function* gifFrames(file: Buffer): Generator<GifFrame> {
  const shared = readPalette(file, screenBytes, file[10] ?? 0)
  let transparent: number | null = null
  for (let at = shared.end; at < file.length;) {
    const kind = file[at]
    if (kind === trailer) return
    if (kind === extension) {
      const { data, end } = readBlocks(file, at + 2)
      if (file[at + 1] === graphicControl) transparent = ((data[0] ?? 0) & 1) === 1 ? (data[3] ?? null) : null
      at = end
    } else if (kind === frame) {
      if (at + frameBytes > file.length) throw cutShort()
      const flags = file[at + 9] ?? 0
      const own = readPalette(file, at + frameBytes, flags)
      const { data, end } = readBlocks(file, own.end + 1)
      yield {
        left: file.readUInt16LE(at + 1),
        top: file.readUInt16LE(at + 3),
        width: file.readUInt16LE(at + 5),
        height: file.readUInt16LE(at + 7),
        isInterlaced: (flags & 0x40) !== 0,
        palette: own.colours ?? shared.colours,
        transparent,
        codeBits: file[own.end] ?? 0,
        packed: data,
      }
      at = end
    } else throw new BadImage('damaged', 'a GIF file with a block of an unknown kind')
  }
}

/** Reads a palette if the flags before it say that there is one. */
function readPalette(
  file: Buffer,
  start: number,
  flags: number,
): { readonly colours: Buffer | null; readonly end: number } {
  if ((flags & 0x80) === 0) return { colours: null, end: start }
  const end = start + 3 * 2 ** ((flags & 7) + 1)
  if (end > file.length) throw cutShort()
  return { colours: file.subarray(start, end), end }
}

/** Reads blocks up to an empty one; a byte before each has its size. */
function readBlocks(file: Buffer, start: number): { readonly data: Buffer; readonly end: number } {
  const blocks: Buffer[] = []
  let at = start
  for (;;) {
    const size = file[at]
    if (size === undefined || at + 1 + size > file.length) throw cutShort()
    if (size === 0) return { data: Buffer.concat(blocks), end: at + 1 }
    blocks.push(file.subarray(at + 1, at + 1 + size))
    at += 1 + size
  }
}

function cutShort(): BadImage {
  return new BadImage('damaged', 'a GIF file that is cut short')
}
