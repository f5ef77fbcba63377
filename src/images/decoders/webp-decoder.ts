import libwebp from '@jsquash/webp/codec/dec/webp_dec.js'
import { BadImage } from '../bad-image.ts'
import { CodecError, EmscriptenDecoder } from './emscripten.ts'

const decoder = new EmscriptenDecoder(libwebp, '@jsquash/webp/codec/dec/webp_dec.wasm', [])

/** Decodes a WebP file to four bytes a pixel. @throws BadImage when it is damaged */
export function decodeWebp(file: Buffer): Uint8Array {
  try {
    return decoder.decode(file)
  } catch (error) {
    if (!(error instanceof CodecError)) throw error
    throw new BadImage('damaged', 'a WebP file that is damaged', { cause: error })
  }
}
