import { decode } from 'bmp-ts'
import { messageOf } from '../../errors/user-error.ts'
import { BadImage } from '../bad-image.ts'

/** Decodes a BMP file to four bytes a pixel. @throws BadImage when it is damaged */
export function decodeBmp(file: Buffer): Uint8Array {
  const pixels = alphaFirst(file)
  // The library's own order is alpha, blue, green, red; its option for another order loses pixels of 1-bit images.
  return pixels.swap32()
}

function alphaFirst(file: Buffer): Buffer {
  try {
    return decode(file).data
  } catch (error) {
    throw new BadImage('damaged', `a BMP file that is damaged (${messageOf(error)})`, { cause: error })
  }
}
