import { createReadStream } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { openPromise } from 'yauzl'
import type { ZipFile } from 'yauzl'
import { UserError, type Problem, hasCode, messageOf } from '../errors/user-error.ts'
import { fingerprintOf, isSame, sizeOf, writeCounted } from './checked-file.ts'
import type { LockedFile, LockedWheel } from './runtime-lock.ts'

/** True when the file is the very wheel that is pinned. */
export async function isLockedWheel(path: string, wheel: LockedWheel): Promise<boolean> {
  // The size first: hashing 270 MB only to find another file is for nothing.
  return (await sizeOf(path)) === wheel.size && isSame(await fingerprintOf(path), wheel)
}

/** Takes the locked files out of the wheel into `folder`, in the wheel's own layout. Throws UserError for a damaged wheel. */
export async function unpackWheel(path: string, wheel: LockedWheel, folder: string): Promise<void> {
  const zip = await openWheel(path)
  const wanted = new Map(wheel.files.map((file) => [file.path, file]))
  try {
    for await (const entry of zip.eachEntry()) {
      const file = wanted.get(entry.fileName)
      if (!file) continue
      await writeLocked(await zip.openReadStreamPromise(entry), file, folder, path)
      wanted.delete(entry.fileName)
    }
  } finally {
    zip.close()
  }
  const [missing] = wanted.keys()
  if (missing !== undefined) throw new UserError(missingFile(missing, path))
}

/** Copies the locked files out of a folder that has the wheel's layout, such as Python's `site-packages`. */
export async function copyUnpacked(source: string, wheel: LockedWheel, folder: string): Promise<void> {
  for (const file of wheel.files) {
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
  const path = join(folder, file.path)
  const written = await writeCounted(content, path)
  if (isSame(written, file)) {
    if (file.executable) await chmod(path, 0o755)
    return
  }
  throw new UserError({
    code: 'ENGINE_WHEEL_MISMATCH',
    found: `${file.path} of ${written.size} bytes with sha256 ${written.sha256} in ${source}`,
    expected: `${file.size} bytes with sha256 ${file.sha256}`,
    hint: 'It is damaged or of another version; nothing of it was kept.',
  })
}

async function openWheel(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false })
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw error
    throw new UserError(
      {
        code: 'ENGINE_WHEEL_MISMATCH',
        found: `${path}, which cannot be read as a zip file (${messageOf(error)})`,
        expected: 'a wheel',
        hint: 'Fetch it again.',
      },
      { cause: error },
    )
  }
}

function missingFile(path: string, source: string): Problem {
  return {
    code: 'ENGINE_INVALID_RUNTIME_PATH',
    found: `no ${path} in ${source}`,
    expected: 'a wheel, or a folder that a wheel was unpacked in',
    hint: "Name the folder that holds `tensorflow/`, such as Python's site-packages.",
  }
}
