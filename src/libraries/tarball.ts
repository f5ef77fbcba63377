import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { hasCode, UserError } from '../errors/user-error.ts'
import { bytesOf } from '../files/bytes.ts'
import type { TakeEntry } from './take-entry.ts'
import { unreadableArchive } from './unreadable-archive.ts'

/** Calls `take` for each file of an npm tarball, without the leading `package/`. Throws UserError for a damaged one. */
export async function readTarball(path: string, take: TakeEntry): Promise<void> {
  const entries = extract()
  const reading = pipeline(createReadStream(path), createGunzip(), entries)
  // An error that ends the loop also ends the pipeline, and the loop reports it.
  reading.catch(() => undefined)
  try {
    for await (const entry of entries) {
      await take(entry.header.name.replace(/^package\//, ''), async () => bytesOf(entry))
      entry.resume()
    }
    await reading
  } catch (error) {
    if (error instanceof UserError || hasCode(error, 'EACCES') || hasCode(error, 'ENOSPC')) throw error
    throw unreadableArchive(path, 'a gzipped tar file', error)
  }
}
