import { createReadStream } from 'node:fs'
import { Writable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'

/** Returns a decompressor for a file by its name; null if it is not compressed. */
export function decompressorFor(path: string): Transform | null {
  if (path.endsWith('.gz')) return createGunzip()
  if (path.endsWith('.zst')) return createZstdDecompress()
  return null
}

/**
 * Throws UserError if a compressed file is damaged or ends too early. DuckDB reads such a file to the damage and reports nothing.
 * Does nothing for other files.
 */
export async function verifyCompressedFile(path: string): Promise<void> {
  const decompressor = decompressorFor(path)
  if (decompressor === null) return
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    await pipeline(createReadStream(path), decompressor, sink)
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EACCES')) throw error
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
