import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { openPromise } from 'yauzl'
import type { ZipFile } from 'yauzl'
import { UserError, hasCode, messageOf } from '../errors.ts'
import { fingerprintOf, isSame, sizeOf, writeCounted } from './checked-file.ts'
import type { LockedFile, RuntimeLock } from './runtime-lock.ts'

/** True when the file is the very wheel that is pinned. */
export async function isLockedWheel(path: string, lock: RuntimeLock): Promise<boolean> {
  // The size first: hashing 270 MB only to find another file is for nothing.
  return (await sizeOf(path)) === lock.wheel.size && isSame(await fingerprintOf(path), lock.wheel)
}

/** Takes the locked files out of the wheel into `folder`, in the wheel's own layout. Throws UserError for a damaged wheel. */
export async function unpackWheel(wheel: string, lock: RuntimeLock, folder: string): Promise<void> {
  const zip = await openWheel(wheel)
  const wanted = new Map(lock.files.map((file) => [file.path, file]))
  try {
    for await (const entry of zip.eachEntry()) {
      const file = wanted.get(entry.fileName)
      if (!file) continue
      await writeLocked(await zip.openReadStreamPromise(entry), file, folder, wheel)
      wanted.delete(entry.fileName)
    }
  } finally {
    zip.close()
  }
  const [missing] = wanted.keys()
  if (missing !== undefined) throw new UserError(missingFile(missing, wheel))
}

/** Copies the locked files out of a folder that has the wheel's layout, such as Python's `site-packages`. */
export async function copyUnpacked(source: string, lock: RuntimeLock, folder: string): Promise<void> {
  for (const file of lock.files) {
    const path = join(source, file.path)
    if ((await sizeOf(path)) === null) throw new UserError(missingFile(file.path, source))
    await writeLocked(createReadStream(path), file, folder, source)
  }
}

async function writeLocked(
  content: Readable,
  file: LockedFile,
  folder: string,
  source: string,
): Promise<void> {
  const written = await writeCounted(content, join(folder, file.path))
  if (isSame(written, file)) return
  throw new UserError({
    found: `${file.path} of ${written.size} bytes with sha256 ${written.sha256} in ${source}`,
    expected: `${file.size} bytes with sha256 ${file.sha256}`,
    mend: 'It is damaged or of another version; nothing of it was kept.',
  })
}

async function openWheel(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false })
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw error
    throw new UserError(
      {
        found: `${path}, which cannot be read as a zip file (${messageOf(error)})`,
        expected: 'a wheel',
        mend: 'Fetch it again.',
      },
      { cause: error },
    )
  }
}

function missingFile(path: string, source: string) {
  return {
    found: `no ${path} in ${source}`,
    expected: 'a wheel, or a folder that a wheel was unpacked in',
    mend: "Name the folder that holds `tensorflow/`, such as Python's site-packages.",
  }
}
