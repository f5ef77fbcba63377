import { BadImage } from '../bad-image.ts'
import type { FileHeader } from '../file-header.ts'

const fileHeaderBytes = 14
/** BITMAPCOREHEADER of OS/2, with sizes of 16 bits and three bytes a colour. */
const coreBytes = 12
/** BITMAPINFOHEADER, those with masks, OS/2's second, and versions 4 and 5. */
const infoBytes = [40, 52, 56, 64, 108, 124]

/** Ways to store the pixels of a BMP file: numbers of the palette, red, green and blue, bits by masks, or runs of numbers. */
export type BmpStorage = 'palette' | 'bytes' | 'masks' | 'runs'

/** Places and sizes of the parts of a BMP file. */
export interface BmpLayout {
  readonly width: number
  readonly height: number
  /** True if the first row of the file is the highest. */
  readonly isTopDown: boolean
  readonly bits: number
  readonly storage: BmpStorage
  /** Masks of red, green and blue, for pixels stored by masks. */
  readonly masks: readonly [number, number, number]
  /** Place, number and bytes of the colours of the palette. */
  readonly palette: { readonly start: number; readonly colours: number; readonly bytesPerColour: 3 | 4 }
  /** Place of the pixels. */
  readonly start: number
}

/** No compression, runs of 8 and of 4 bits, and masks without and with transparency, with the bits per pixel that each allows. */
const storages: Readonly<Record<number, Readonly<Record<number, BmpStorage>>>> = {
  0: { 1: 'palette', 4: 'palette', 8: 'palette', 16: 'masks', 24: 'bytes', 32: 'masks' },
  1: { 8: 'runs' },
  2: { 4: 'runs' },
  3: { 16: 'masks', 32: 'masks' },
  6: { 16: 'masks', 32: 'masks' },
}
const maskBytes: Readonly<Record<number, number>> = { 3: 12, 6: 16 }
const masksAt = fileHeaderBytes + 40

/** Returns the header of a BMP file. @throws BadImage for JPEG or PNG inside of the file, and for other rare kinds */
export function bmpHeader(file: Buffer): FileHeader {
  const { width, height } = bmpLayout(file)
  return { width, height, channels: 3, orientation: 1 }
}

/** Returns the layout of a BMP file. @throws BadImage as `bmpHeader` does */
export function bmpLayout(file: Buffer): BmpLayout {
  const headerBytes = file.length < fileHeaderBytes + 4 ? 0 : file.readUInt32LE(fileHeaderBytes)
  const isCore = headerBytes === coreBytes
  if (headerBytes !== 0 && !isCore && !infoBytes.includes(headerBytes)) throw rare()
  if (headerBytes === 0 || file.length < fileHeaderBytes + headerBytes)
    throw new BadImage('damaged', 'a BMP file that is cut short')
  const height = isCore ? file.readUInt16LE(20) : file.readInt32LE(22)
  const bits = file.readUInt16LE(isCore ? 24 : 28)
  const compression = isCore ? 0 : file.readUInt32LE(30)
  const storage = storages[compression]?.[bits]
  if (storage === undefined) throw rare()
  const paletteStart =
    fileHeaderBytes + headerBytes + (headerBytes === 40 ? (maskBytes[compression] ?? 0) : 0)
  if (paletteStart > file.length) throw new BadImage('damaged', 'a BMP file that is cut short')
  const usedColours = isCore ? 0 : file.readUInt32LE(46)
  const mostColours = bits <= 8 ? 2 ** bits : 0
  const palette = {
    start: paletteStart,
    colours: usedColours === 0 ? mostColours : Math.min(usedColours, mostColours),
    bytesPerColour: isCore ? 3 : 4,
  } as const
  return {
    width: isCore ? file.readUInt16LE(18) : Math.max(file.readInt32LE(18), 0),
    height: Math.abs(height),
    isTopDown: height < 0,
    bits,
    storage,
    masks: storage === 'masks' && compression > 0 ? masksOf(file) : standardMasks(bits),
    palette,
    start: file.readUInt32LE(10) || paletteStart + palette.colours * palette.bytesPerColour,
  }
}

function rare(): BadImage {
  return new BadImage('format', 'a BMP file of a rare kind')
}

function standardMasks(bits: number): BmpLayout['masks'] {
  return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0xff00, 0xff]
}

function masksOf(file: Buffer): BmpLayout['masks'] {
  return [file.readUInt32LE(masksAt), file.readUInt32LE(masksAt + 4), file.readUInt32LE(masksAt + 8)]
}
