import { BadImage } from '../bad-image.ts'
import { bmpLayout, type BmpLayout } from '../headers/bmp-header.ts'
import { unpackRuns } from './bmp-runs.ts'
import { opaqueColours, opaquePixel } from './opaque-pixels.ts'

/** Returns the pixel at a column of a row of the file. */
type ReadPixel = (row: number, column: number) => number

/** Decodes a BMP file to four bytes a pixel, opaque. @throws BadImage when it is damaged, or has more than 8 bits a sample */
export function decodeBmp(file: Buffer): Uint8Array {
  const layout = bmpLayout(file)
  const { width, height, isTopDown } = layout
  const readPixel = pixelReader(file, layout)
  const pixels = new Uint32Array(width * height)
  for (let row = 0; row < height; row++) {
    const start = (isTopDown ? row : height - 1 - row) * width
    for (let column = 0; column < width; column++) pixels[start + column] = readPixel(row, column)
  }
  return new Uint8Array(pixels.buffer)
}

function pixelReader(file: Buffer, layout: BmpLayout): ReadPixel {
  const { width, height, bits, storage, start } = layout
  if (storage === 'runs') {
    const numbers = unpackRuns(file.subarray(start), bits, width, height)
    return paletteReader(file, layout, (row, column) => numbers[row * width + column] ?? 0)
  }
  // Each row is padded to four bytes.
  const stride = Math.ceil((width * bits) / 32) * 4
  if (start + (height - 1) * stride + Math.ceil((width * bits) / 8) > file.length) throw cutShort()
  switch (storage) {
    case 'palette': {
      const perByte = 8 / bits
      return paletteReader(file, layout, (row, column) => {
        const byte = file[start + row * stride + Math.floor(column / perByte)] ?? 0
        return (byte >> ((perByte - 1 - (column % perByte)) * bits)) & (2 ** bits - 1)
      })
    }
    case 'bytes':
      return (row, column) => {
        const from = start + row * stride + column * 3
        return opaquePixel(file[from + 2] ?? 0, file[from + 1] ?? 0, file[from] ?? 0)
      }
    case 'masks': {
      const [red, green, blue] = [
        sampleReader(layout.masks[0]),
        sampleReader(layout.masks[1]),
        sampleReader(layout.masks[2]),
      ] as const
      return (row, column) => {
        const from = start + row * stride + (column * bits) / 8
        const word = bits === 16 ? file.readUInt16LE(from) : file.readUInt32LE(from)
        return opaquePixel(red(word), green(word), blue(word))
      }
    }
  }
}

function paletteReader(
  file: Buffer,
  { palette: { start, colours, bytesPerColour } }: BmpLayout,
  numberOf: ReadPixel,
): ReadPixel {
  const end = start + colours * bytesPerColour
  if (end > file.length) throw cutShort()
  const pixels = opaqueColours(file.subarray(start, end), bytesPerColour, [2, 1, 0])
  return (row, column) => {
    const pixel = pixels[numberOf(row, column)]
    if (pixel === undefined)
      throw new BadImage('damaged', 'a BMP file with a colour that its palette does not have')
    return pixel
  }
}

/** Returns a function that reads a sample of a pixel, from 0 to 255 as Pillow does. */
function sampleReader(mask: number): (word: number) => number {
  if (mask === 0) return () => 0
  const lowest = 31 - Math.clz32(mask & -mask)
  const most = mask >>> lowest
  if ((most & (most + 1)) !== 0) throw new BadImage('format', 'a BMP file with masks that have gaps')
  if (most > 255) throw new BadImage('depth', 'a BMP file of more than 8 bits a sample')
  return (word) => Math.floor((((word & mask) >>> lowest) * 255) / most)
}

function cutShort(): BadImage {
  return new BadImage('damaged', 'a BMP file that is cut short')
}
