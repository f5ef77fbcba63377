import { createReadStream } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, type Problem } from '../errors/user-error.ts'
import { fingerprintOf, isSame, sizeOf, writeCounted } from './checked-file.ts'
import type { LockedFile, LockedPackage } from './native-library.ts'
import type { TakeEntry } from './take-entry.ts'
import { readTarball } from './tarball.ts'
import { readWheel } from './wheel.ts'

/** Returns true if the file is the very archive that is pinned. */
export async function isLockedArchive(path: string, locked: LockedPackage): Promise<boolean> {
  // The size first: hashing 270 MB only to find another file is for nothing.
  return (await sizeOf(path)) === locked.size && isSame(await fingerprintOf(path), locked)
}

/** Takes the locked files out of the archive into `folder`, in its own layout. Throws UserError for a damaged archive. */
export async function unpackArchive(path: string, locked: LockedPackage, folder: string): Promise<void> {
  const wanted = new Map(locked.files.map((file) => [file.path, file]))
  const take: TakeEntry = async (name, content) => {
    const file = wanted.get(name)
    if (!file) return
    await writeLocked(await content(), file, folder, path)
    wanted.delete(name)
  }
  await readEntries(path, locked, take)
  const [missing] = wanted.keys()
  if (missing !== undefined) throw new UserError(missingFile(missing, path))
}

function readEntries(path: string, { registry }: LockedPackage, take: TakeEntry): Promise<void> {
  switch (registry) {
    case 'pypi':
      return readWheel(path, take)
    case 'npm':
      return readTarball(path, take)
  }
}

/** Copies the locked files out of a folder that has the package's layout, such as Python's `site-packages`. */
export async function copyUnpacked(source: string, locked: LockedPackage, folder: string): Promise<void> {
  for (const file of locked.files) {
    const path = join(source, file.path)
    if ((await sizeOf(path)) === null) throw new UserError(missingFile(file.path, source))
    await writeLocked(createReadStream(path), file, folder, source)
  }
}

async function writeLocked(
  content: AsyncIterable<Uint8Array>,
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
    code: 'LIBRARY_PACKAGE_MISMATCH',
    found: `${file.path} of ${written.size} bytes with sha256 ${written.sha256} in ${source}`,
    expected: `${file.size} bytes with sha256 ${file.sha256}`,
    hint: 'It is damaged or of another version; nothing of it was kept.',
  })
}

function missingFile(path: string, source: string): Problem {
  return {
    code: 'LIBRARY_INVALID_RUNTIME_PATH',
    found: `no ${path} in ${source}`,
    expected: 'a package, or a folder that a package was unpacked in',
    hint: "Name the folder that holds this file, such as Python's site-packages for TensorFlow.",
  }
}
