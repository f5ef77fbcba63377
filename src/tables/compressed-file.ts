import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Writable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'
import { LineLengths } from './long-lines.ts'
import { UnpackedSize } from './unpacked-size.ts'

/** Returns a decompressor for a file by its name; null if it is not compressed. */
export function decompressorFor(path: string): Transform | null {
  if (path.endsWith('.gz')) return createGunzip()
  if (path.endsWith('.zst')) return createZstdDecompress()
  return null
}

/** DuckDB itself rejects objects of JSON that are too large. */
const isJson = /\.(?:jsonl|ndjson|json)\.(?:gz|zst)$/i

/**
 * Throws UserError if a compressed file is damaged, ends too early, has a line that is too long, or is so much larger than its compressed
 * form that it was made to exhaust the machine. DuckDB reads such a file to the damage and reports nothing.
 * Does nothing for other files.
 */
export async function verifyCompressedFile(path: string): Promise<void> {
  const decompressor = decompressorFor(path)
  if (decompressor === null) return
  const unpacked = new UnpackedSize(path, (await stat(path)).size)
  const lines = isJson.test(path) ? null : new LineLengths(path)
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      try {
        unpacked.add(chunk.length)
        lines?.add(chunk)
        done()
      } catch (error) {
        done(error instanceof Error ? error : new Error(messageOf(error)))
      }
    },
  })
  try {
    await pipeline(createReadStream(path), decompressor, sink)
  } catch (error) {
    if (error instanceof UserError || hasCode(error, 'ENOENT') || hasCode(error, 'EACCES')) throw error
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `a damaged compressed file, ${path} (${messageOf(error)})`,
        expected: 'a whole file',
        hint: 'Make the file again, or copy it again.',
        location: { file: path },
      },
      { cause: error },
    )
  }
}
