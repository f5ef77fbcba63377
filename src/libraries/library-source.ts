import { mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hasCode, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { Cache, Log } from '../host/host.ts'
import { copyUnpacked, isLockedArchive, unpackArchive } from './archive.ts'
import { explainHashMismatch } from './clients/client-failure.ts'
import { packageClients } from './clients/package-clients.ts'
import { downloadSize, type LockedPackage, type NativeLibrary } from './native-library.ts'
import type { LibraryOrigin } from './origin.ts'
import type { PackageSource } from './package-source.ts'
import { pathSource } from './path-source.ts'
import { megabytes } from './sizes.ts'

export interface SourceOptions extends LibraryOrigin {
  readonly library: NativeLibrary
  /** The folder that keeps libraries from run to run. */
  readonly toolCache: string
  readonly cache: Cache
  readonly log: Log
}

/** Folders that one process makes a library in. */
interface Draft {
  readonly library: string
  readonly downloads: string
}

/** Puts the locked files of a package into a library. */
type Supply = (wanted: LockedPackage, library: string) => Promise<void>

/** Finds the source of a package. */
type FindSource = (wanted: LockedPackage) => Promise<PackageSource>

/** Puts all locked files into the draft's library, checked by hash. Throws UserError when one of them cannot be had. */
export async function fillLibrary(options: SourceOptions, draft: Draft): Promise<void> {
  const { library, runtimePath, runtimeUrl, log } = options
  if (runtimePath !== undefined) {
    log.info(`Taking it from ${runtimePath}`)
    await supplyAll(library, await pathSource(runtimePath, library), draft)
  } else if (runtimeUrl !== undefined) {
    await supplyAll(library, fetching(options, draft, mirror(runtimeUrl)), draft)
  } else if (!(await fillFromCache(options, draft))) {
    await supplyAll(library, fetching(options, draft, packageClients(library)), draft)
  }
}

async function supplyAll({ packages }: NativeLibrary, supply: Supply, { library }: Draft): Promise<void> {
  for (const wanted of packages) await supply(wanted, library)
}

/** Fetches each package to the disk, unpacks it and deletes it, so that a set of packages never lies there as a whole. */
function fetching(options: SourceOptions, { downloads }: Draft, findSource: FindSource): Supply {
  const { log } = options
  return async (wanted, library) => {
    const { how, fetch } = await findSource(wanted)
    await inNewFolder(downloads, async (folder) => {
      log.info(`Fetching ${wanted.file} (${megabytes(wanted.size)}) ${how}`)
      const unpacked = await fetch(folder)
      if (unpacked !== null) {
        await copyUnpacked(unpacked, wanted, library)
        return
      }
      const path = join(folder, wanted.file)
      if (!(await isLockedArchive(path, wanted))) throw new UserError(explainHashMismatch(wanted))
      await unpackArchive(path, wanted, library)
      if (isCached(options)) await saveToCache(options, path)
    })
  }
}

/** Loads the code only where there is a mirror: its HTTP client would take 0.04 s of every start. */
function mirror(url: string): FindSource {
  return async (wanted) => ({
    how: `from ${shownUrl(url)}`,
    fetch: async (folder) => {
      await (await import('./mirror.ts')).fetchFromMirror(url, wanted, folder)
      return null
    },
  })
}

/** @returns false where the cache has no entry, or one that is not the pinned package. */
async function fillFromCache(options: SourceOptions, { library, downloads }: Draft): Promise<boolean> {
  const { cache, log } = options
  const key = cacheKey(options.library)
  const [wanted] = options.library.packages
  if (!isCached(options) || wanted === undefined) return false
  const path = join(downloads, wanted.file)
  const isRestored = await inCacheFolder(
    options,
    async (folder) =>
      (await cache.restore(key, folder)) && (await moveIfThere(join(folder, wanted.file), path)),
  )
  if (!isRestored) return false
  if (!(await isLockedArchive(path, wanted))) {
    log.warning(`The cache entry ${key} does not hold the pinned package and is not used.`)
    return false
  }
  log.info('Taken from the cache')
  await unpackArchive(path, wanted, library)
  await rm(path)
  return true
}

/** Best effort, as the cache itself. */
async function saveToCache(options: SourceOptions, archive: string): Promise<void> {
  const { cache, library } = options
  await inCacheFolder(options, async (folder) => {
    if (await moveIfThere(archive, join(folder, basename(archive))))
      await cache.save(cacheKey(library), folder)
  })
}

/** @returns false where a file or folder of the move is gone: another process without a lock was at work in the cache folder */
async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

/**
 * A library of one package is worth its place in the Actions cache. The CUDA set is not: of the 10 GB that GitHub gives a
 * repository it would take a third, and a machine with a GPU mostly keeps its tool cache.
 */
function isCached({ library, runtimeUrl }: SourceOptions): boolean {
  return library.packages.length === 1 && runtimeUrl === undefined
}

function cacheKey({ name }: NativeLibrary): string {
  return `tensorline-${name}`
}

/**
 * An empty folder that the Actions cache fills or reads. It finds an entry only under the very path it was saved from, so this
 * path is the same in each process: what comes out of it is checked by hash after it was moved to the draft.
 */
async function inCacheFolder<Result>(
  { toolCache, library }: SourceOptions,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(toolCache, `${library.name}.download`)
  await remove(folder)
  await createFolder(folder)
  return deletedAfter(folder, work)
}

/** An empty folder for one download, which no other process writes to. */
async function inNewFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  return deletedAfter(await mkdtemp(join(parent, 'package-')), work)
}

async function deletedAfter<Result>(
  folder: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(folder)
  } finally {
    await remove(folder)
  }
}

/** Without locks, another process may write to the folder meanwhile. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** An address without the name and password it may hold. */
function shownUrl(url: string): string {
  return new URL(url).host
}

/** Returns the line of the log before a download. */
export function describeDownload(library: NativeLibrary): string {
  return `${library.title}: ${megabytes(downloadSize(library))} to fetch`
}
