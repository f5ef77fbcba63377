import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { hasCode } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'

/** Size in bytes and lower-case hexadecimal SHA-256. */
export interface Fingerprint {
  readonly size: number
  readonly sha256: string
}

export async function fingerprintOf(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256')
  const { size } = await stat(path)
  await pipeline(createReadStream(path), hash)
  return { size, sha256: hash.digest('hex') }
}

/** Writes a new file and says what was written. */
export async function writeCounted(content: AsyncIterable<Uint8Array>, path: string): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let size = 0
  await createFolder(dirname(path))
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    createWriteStream(path, { flags: 'wx' }),
  )
  return { size, sha256: hash.digest('hex') }
}

export function isSame(found: Fingerprint, expected: Fingerprint): boolean {
  return found.size === expected.size && found.sha256 === expected.sha256
}

/** Returns the size of the file at this path; null if no file exists. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}
