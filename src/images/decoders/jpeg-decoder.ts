import mozjpeg from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js'
import { BadImage } from '../bad-image.ts'
import { CodecError, EmscriptenDecoder } from './emscripten.ts'

/** The argument leaves the orientation as it is stored: it is applied to all formats in one place. */
const decoder = new EmscriptenDecoder(mozjpeg, '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', [false])

/** Decodes a JPEG file to four bytes a pixel, equal to those of libjpeg-turbo. @throws BadImage when it is damaged */
export function decodeJpeg(file: Buffer): Uint8Array {
  try {
    return decoder.decode(file)
  } catch (error) {
    if (!(error instanceof CodecError)) throw error
    const reason = error.message.startsWith('Premature end')
      ? 'is cut short'
      : `is damaged (${error.message})`
    throw new BadImage('damaged', `a JPEG file that ${reason}`, { cause: error })
  }
}
