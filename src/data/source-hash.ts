import type { BigIntStats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { digestOf, digestOfFile, hexOf } from '../artifacts/digest.ts'
import { UserError } from '../errors/user-error.ts'
import { locateLargeFile, mostPointerBytes, parseLfsPointer } from '../files/lfs-pointer.ts'
import { changedFile, shownAs, unreadable } from './data-file.ts'
import type { SourceFile } from './files-of-source.ts'

/** The content of a file of the sources. */
export interface HashedSource {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** Size and modification time of a local file before it was hashed; null for files that are not local. */
  readonly version: string | null
  readonly origin: SourceFile['origin']
}

/** Hashes a file. A pointer of Git LFS is replaced by the large file. Files that are not local may be downloaded. */
export async function hashSource({ path, origin }: SourceFile, base: string): Promise<HashedSource> {
  switch (origin.kind) {
    case 'download':
      return { sha256: origin.sha256, version: null, origin }
    case 'remote':
      return { sha256: await origin.remote.hash(), version: null, origin }
    case 'local': {
      const shown = shownAs(path, base)
      try {
        return await hashLocal(origin.file, shown)
      } catch (error) {
        throw error instanceof UserError ? error : unreadable(shown, error)
      }
    }
  }
}

async function hashLocal(file: string, shown: string): Promise<HashedSource> {
  const { version, size } = await describe(file)
  const origin = { kind: 'local', file } as const
  if (size >= mostPointerBytes) return { sha256: hexOf(await digestOfFile(file)), version, origin }
  const content = await readFile(file)
  const pointer = parseLfsPointer(content)
  if (pointer === null) return { sha256: hexOf(digestOf(content)), version, origin }
  const largeFile = await locateLargeFile(file, pointer, shown)
  const { version: versionOfLarge } = await describe(largeFile)
  return { sha256: pointer.sha256, version: versionOfLarge, origin: { kind: 'local', file: largeFile } }
}

async function describe(file: string): Promise<{ readonly version: string; readonly size: bigint }> {
  const found = await stat(file, { bigint: true })
  // Reading a pipe or a device would not end.
  if (!found.isFile()) throw new Error('a pipe, a device or a folder')
  return { version: versionOf(found), size: found.size }
}

/** Returns a text that differs after a file was changed or replaced. */
export function versionOf({ ino, size, mtimeNs }: Pick<BigIntStats, 'ino' | 'size' | 'mtimeNs'>): string {
  return `${ino} ${size} ${mtimeNs}`
}

/** Throws UserError if a file changed after it was hashed, since its dataset would be stored under the digest of other content. */
export async function refuseChanged(
  files: readonly (Pick<HashedSource, 'version' | 'origin'> & { readonly path: string })[],
  base: string,
): Promise<void> {
  for (const { path, origin, version } of files) {
    if (origin.kind !== 'local') continue
    const shown = shownAs(path, base)
    const now = await describe(origin.file).catch((error: unknown) => {
      throw unreadable(shown, error)
    })
    if (now.version !== version) throw changedFile(shown)
  }
}
