import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { hashFiles } from './hash-files.ts'
import { filesOf, type LockedFile, type NativeLibrary } from './native-library.ts'
import { hasStamp, writeStamp, type FileIdentity } from './verification-stamp.ts'

/** State of a library: its locked files are in its folder as they were pinned, or not. */
export type LibraryState =
  | { readonly state: 'whole' }
  | { readonly state: 'absent' }
  /** One text for each damaged file: its path and what is wrong. */
  | { readonly state: 'damaged'; readonly damages: readonly string[] }

interface StampedLibrary {
  readonly library: NativeLibrary
  /** The folder of this user's verification stamps. */
  readonly stamps: string
}

interface Sized {
  readonly sizes: readonly (string | null)[]
  readonly identities: readonly FileIdentity[]
}

const running = new Map<string, Promise<LibraryState>>()

/**
 * Returns the state of a library. Its files are hashed when no stamp says that they were verified since this machine started and
 * are unchanged since; that takes half a second for TensorFlow's. Concurrent calls share one computation.
 */
export function inspectLibrary(folder: string, library: StampedLibrary): Promise<LibraryState> {
  const known = running.get(folder)
  if (known !== undefined) return known
  const inspection = inspect(folder, library).finally(() => running.delete(folder))
  running.set(folder, inspection)
  return inspection
}

/** Returns true if a stamp says that the library is whole. Computes no hashes. */
export async function isStampedWhole(folder: string, { library, stamps }: StampedLibrary): Promise<boolean> {
  const { sizes, identities } = await lookAt(folder, library)
  return sizes.every((damage) => damage === null) && (await hasStamp(stamps, folder, identities))
}

/** Writes a stamp for a library whose files were hashed while they were written. */
export async function stampLibrary(folder: string, { library, stamps }: StampedLibrary): Promise<void> {
  await writeStamp(stamps, folder, (await lookAt(folder, library)).identities)
}

async function inspect(folder: string, { library, stamps }: StampedLibrary): Promise<LibraryState> {
  const { sizes, identities } = await lookAt(folder, library)
  if (identities.length === 0) return { state: 'absent' }
  const wrong = sizes.filter((damage) => damage !== null)
  if (wrong.length > 0) return { state: 'damaged', damages: wrong }
  if (await hasStamp(stamps, folder, identities)) return { state: 'whole' }
  const damages = await wrongHashes(folder, filesOf(library))
  if (damages.length > 0) return { state: 'damaged', damages }
  await writeStamp(stamps, folder, identities)
  return { state: 'whole' }
}

async function lookAt(folder: string, library: NativeLibrary): Promise<Sized> {
  const found = await Promise.all(filesOf(library).map(({ path }) => identityOf(folder, path)))
  return {
    sizes: filesOf(library).map((file, index) => sizeDamage(file, found[index] ?? null)),
    identities: found.filter((identity) => identity !== null),
  }
}

function sizeDamage({ path, size }: LockedFile, found: FileIdentity | null): string | null {
  if (found === null) return `${path} is missing`
  return found.size === BigInt(size) ? null : `${path} has ${found.size} bytes instead of ${size}`
}

/** Null where there is no such file. */
async function identityOf(folder: string, path: string): Promise<FileIdentity | null> {
  try {
    const found = await stat(join(folder, path), { bigint: true })
    const { dev, ino, size, mtimeNs, ctimeNs } = found
    return found.isFile() ? { path, dev, ino, size, mtimeNs, ctimeNs } : null
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}

async function wrongHashes(folder: string, files: readonly LockedFile[]): Promise<string[]> {
  const hashes = await hashFiles(files.map(({ path, size }) => ({ path: join(folder, path), size })))
  return files.flatMap(({ path, sha256 }) => {
    const found = hashes.get(join(folder, path))
    if (found?.read === false) return [`${path} cannot be read (${found.error})`]
    return found?.sha256 === sha256 ? [] : [`${path} has another sha256 than the pinned one`]
  })
}
