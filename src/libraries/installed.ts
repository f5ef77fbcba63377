import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { withCacheLock } from '../files/cache-lock.ts'
import { allLibraries } from './all-libraries.ts'

/** A library in the tool cache. */
export interface InstalledLibrary {
  readonly name: string
  readonly folder: string
  /** Bytes on the disk. */
  readonly size: number
  /** True if this version of Tensorline uses it; other versions on the machine may use the others. */
  readonly current: boolean
}

/** Names that this and earlier versions give to libraries. */
const libraryNames =
  /^((tensorflow[a-z-]*|onnxruntime)-\d+\.\d+\.\d+-linux-\w+(-\w+)?|duckdb-\d+\.\d+\.\d+-r\.\d+-\w+-\w+(-musl)?)-[0-9a-f]{12}$/

/** All libraries in the tool cache, by name. */
export async function installedLibraries(toolCache: string): Promise<readonly InstalledLibrary[]> {
  const current = new Set(allLibraries().map(({ name }) => name))
  const names = (await namesIn(toolCache)).filter((name) => libraryNames.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const folder = join(toolCache, name)
      return { name, folder, size: await sizeOfFolder(folder), current: current.has(name) }
    }),
  )
}

/** Deletes the libraries that this version does not use. @returns what was deleted. */
export async function pruneLibraries(toolCache: string): Promise<readonly InstalledLibrary[]> {
  const others = (await installedLibraries(toolCache)).filter(({ current }) => !current)
  for (const { folder } of others) {
    // Another version may be fetching it just now.
    await withCacheLock(
      folder,
      () => undefined,
      () => rm(folder, { recursive: true, force: true }),
    )
  }
  return others
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
