import { openPromise, type ZipFile } from 'yauzl'
import { hasCode } from '../errors/user-error.ts'
import type { TakeEntry } from './take-entry.ts'
import { unreadableArchive } from './unreadable-archive.ts'

/** Calls `take` for each entry of a wheel. Throws UserError for a damaged one. */
export async function readWheel(path: string, take: TakeEntry): Promise<void> {
  const zip = await openWheel(path)
  try {
    for await (const entry of zip.eachEntry())
      await take(entry.fileName, () => zip.openReadStreamPromise(entry))
  } finally {
    zip.close()
  }
}

async function openWheel(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false })
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw error
    throw unreadableArchive(path, 'a zip file', error)
  }
}
