import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { withMachineExplained } from '../errors/machine-errors.ts'
import { decompressorFor, verifyCompressedFile } from './compressed-file.ts'

/** The characters of the bytes 0x80 to 0x9f, by which Windows-1252 differs from Latin-1: https://encoding.spec.whatwg.org/#windows-1252 */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Writes a text in Windows-1252, which DuckDB does not read, decompressed and in UTF-8. Throws UserError for a damaged compressed file. */
export async function decodeWindows1252(from: string, to: string): Promise<void> {
  await verifyCompressedFile(from)
  const decoder = new Transform({
    transform: (chunk: Buffer, _, done) => {
      const text = chunk
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, (letter) => characters.charAt(letter.charCodeAt(0) - 0x80))
      done(null, Buffer.from(text))
    },
  })
  const decompressor = decompressorFor(from)
  const steps = decompressor === null ? [decoder] : [decompressor, decoder]
  try {
    await pipeline([createReadStream(from), ...steps, createWriteStream(to)])
  } catch (error) {
    throw withMachineExplained(error)
  }
}
