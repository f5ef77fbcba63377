import { BadImage } from '../bad-image.ts'

/** Second bytes of the commands that begin with a zero; greater ones are a number of pixels that are stored without runs. */
const endOfRow = 0
const endOfImage = 1
const jump = 2

/**
 * Unpacks runs of numbers of a palette, BI_RLE8 or BI_RLE4. Pixels that the file leaves out have the number 0.
 * @returns a number for each pixel, in the order of the rows in the file
 * @throws BadImage when the data ends before the image does
 */
export function unpackRuns(packed: Buffer, bits: number, width: number, height: number): Uint8Array {
  const numbers = new Uint8Array(width * height)
  let [at, row, column] = [0, 0, 0]
  const next = () => {
    const byte = packed[at++]
    if (byte === undefined) throw new BadImage('damaged', 'a BMP file that is cut short')
    return byte
  }
  /** Pixels beyond the end of a row are ignored: some programs write them to fill a byte. */
  const write = (number: number) => {
    if (row < height && column < width) numbers[row * width + column] = number
    column++
  }
  const numberIn = (byte: number, index: number) =>
    bits === 8 ? byte : index % 2 === 0 ? byte >> 4 : byte & 15
  const writeStored = (count: number) => {
    const bytes = bits === 8 ? count : Math.ceil(count / 2)
    if (at + bytes > packed.length) throw new BadImage('damaged', 'a BMP file that is cut short')
    for (let index = 0; index < count; index++)
      write(numberIn(packed[at + Math.floor((index * bits) / 8)] ?? 0, index))
    // Stored pixels are padded to two bytes.
    at += bytes + (bytes % 2)
  }
  while (row < height && !(row === height - 1 && column >= width)) {
    const count = next()
    const value = next()
    if (count > 0) {
      for (let index = 0; index < count; index++) write(numberIn(value, index))
      continue
    }
    if (value === endOfImage) break
    if (value === endOfRow) [row, column] = [row + 1, 0]
    else if (value === jump) [column, row] = [column + next(), row + next()]
    else writeStored(value)
  }
  return numbers
}
