import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { withCacheLock } from './cache-lock.ts'
import { allRuntimeLocks, runtimeName } from './runtime-lock.ts'

/** A runtime in the tool cache. */
export interface InstalledRuntime {
  readonly name: string
  readonly folder: string
  /** Bytes on the disk. */
  readonly size: number
  /** Whether this version of Tensorline uses it; other versions on the machine may use the others. */
  readonly current: boolean
}

/** Names that this and earlier versions give to runtimes. */
const runtimeNames = /^tensorflow[a-z-]*-\d+\.\d+\.\d+-linux-\w+(-\w+)?-[0-9a-f]{12}$/

/** All runtimes in the tool cache, by name. */
export async function installedRuntimes(toolCache: string): Promise<readonly InstalledRuntime[]> {
  const current = new Set(allRuntimeLocks().map(runtimeName))
  const names = (await namesIn(toolCache)).filter((name) => runtimeNames.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const folder = join(toolCache, name)
      return { name, folder, size: await sizeOfFolder(folder), current: current.has(name) }
    }),
  )
}

/** Deletes the runtimes that this version does not use. @returns what was deleted. */
export async function pruneRuntimes(toolCache: string): Promise<readonly InstalledRuntime[]> {
  const others = (await installedRuntimes(toolCache)).filter(({ current }) => !current)
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
