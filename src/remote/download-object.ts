import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { errors } from 'undici'
import { hasCode, messageOf } from '../errors/user-error.ts'
import { retrying, TemporaryFailure } from '../files/http-retry.ts'
import { changedObject } from './explain-store-error.ts'
import type { ObjectEntry, OpenedStore } from './s3-store.ts'

/**
 * Streams an object to a file. A connection that breaks is resumed where it ended, as long as the object stays the same.
 * @returns the SHA-256 of the content, in hexadecimal digits
 */
export async function downloadObject(
  store: Pick<OpenedStore, 'open'>,
  object: ObjectEntry,
  path: string,
  address: string,
): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  try {
    let bytes = 0
    const receive = async () => {
      const begin = bytes
      const failure = await readUntilBroken(await store.open(object, begin), async (chunk) => {
        bytes += chunk.length
        if (bytes > object.size) throw changedObject(address)
        hash.update(chunk)
        await file.writeFile(chunk)
      })
      // Attempts are counted anew after progress.
      if (bytes === begin) throw new TemporaryFailure(failure ?? 'no content', null)
    }
    while (bytes < object.size) await retrying(receive, new AbortController().signal)
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

/** Returns the reason why the connection broke; null at the end of the content. Throws all other errors. */
async function readUntilBroken(
  body: Readable,
  onChunk: (chunk: Buffer) => Promise<void>,
): Promise<string | null> {
  try {
    const chunks: AsyncIterable<Buffer> = body
    for await (const chunk of chunks) await onChunk(chunk)
    return null
  } catch (error) {
    if (isBroken(error)) return messageOf(error)
    throw error
  }
}

function isBroken(error: unknown): boolean {
  return (
    error instanceof errors.SocketError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ResponseContentLengthMismatchError ||
    hasCode(error, 'ECONNRESET') ||
    hasCode(error, 'ETIMEDOUT') ||
    hasCode(error, 'EPIPE')
  )
}
