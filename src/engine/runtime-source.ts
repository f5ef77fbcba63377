import { mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hasCode, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { Cache, Log } from '../host/host.ts'
import { findPackageClient, otherHashMistake } from './package-client.ts'
import { pathSource } from './path-source.ts'
import { downloadWithPip } from './pip.ts'
import { downloadSize, runtimeName } from './runtime-lock.ts'
import type { LockedWheel, RuntimeLock } from './runtime-lock.ts'
import type { RuntimeOrigin } from './runtime-origin.ts'
import { megabytes } from './sizes.ts'
import { installWithUv } from './uv.ts'
import { copyUnpacked, isLockedWheel, unpackWheel } from './wheel.ts'

export interface SourceOptions extends RuntimeOrigin {
  readonly lock: RuntimeLock
  /** The folder that keeps runtimes from run to run. */
  readonly toolCache: string
  readonly cache: Cache
  readonly log: Log
}

/** Folders that one process makes a runtime in. */
interface Draft {
  readonly runtime: string
  readonly downloads: string
}

/** Puts the locked files of a wheel into a runtime. */
type Supply = (wheel: LockedWheel, runtime: string) => Promise<void>

/** Puts all locked files into the draft's runtime, checked by hash. Throws UserError when one of them cannot be had. */
export async function fillRuntime(options: SourceOptions, draft: Draft): Promise<void> {
  const { lock, runtimePath, runtimeUrl, log } = options
  if (runtimePath !== undefined) {
    log.info(`Taking it from ${runtimePath}`)
    await supplyAll(lock, await pathSource(runtimePath, lock), draft)
  } else if (runtimeUrl !== undefined) {
    await supplyAll(
      lock,
      fetching(options, draft, `from ${shownUrl(runtimeUrl)}`, mirrorFetch(runtimeUrl)),
      draft,
    )
  } else if (!(await fillFromCache(options, draft))) {
    await fillFromPackageClient(options, draft)
  }
}

async function supplyAll(lock: RuntimeLock, supply: Supply, { runtime }: Draft): Promise<void> {
  for (const wheel of lock.wheels) await supply(wheel, runtime)
}

async function fillFromPackageClient(options: SourceOptions, draft: Draft): Promise<void> {
  const { lock } = options
  const client = await findPackageClient()
  switch (client.name) {
    case 'pip':
      return supplyAll(
        lock,
        fetching(options, draft, 'with pip', (wheel, folder) =>
          downloadWithPip(client.command, lock, wheel, folder),
        ),
        draft,
      )
    case 'uv':
      return supplyAll(lock, installing(options, draft, client.command), draft)
  }
}

/** Fetches each wheel to the disk, unpacks it and deletes it, so that a set of wheels never lies there as a whole. */
function fetching(
  options: SourceOptions,
  { downloads }: Draft,
  how: string,
  fetch: (wheel: LockedWheel, folder: string) => Promise<void>,
): Supply {
  const { log } = options
  return (wheel, runtime) =>
    inNewFolder(downloads, async (folder) => {
      log.info(`Fetching ${wheel.file} (${megabytes(wheel.size)}) ${how}`)
      await fetch(wheel, folder)
      const path = join(folder, wheel.file)
      if (!(await isLockedWheel(path, wheel))) throw new UserError(otherHashMistake(wheel))
      await unpackWheel(path, wheel, runtime)
      if (isCached(options)) await saveToCache(options, path)
    })
}

/** uv unpacks what it fetches; what is locked is copied from there. */
function installing(
  { lock, log }: SourceOptions,
  { downloads }: Draft,
  uv: readonly [string, ...string[]],
): Supply {
  return (wheel, runtime) =>
    inNewFolder(downloads, async (folder) => {
      log.info(`Fetching ${wheel.file} (${megabytes(wheel.size)}) with uv`)
      await copyUnpacked(await installWithUv(uv, lock, wheel, folder), wheel, runtime)
    })
}

/** Loads the code only where there is a mirror: its HTTP client would take 0.04 s of every start. */
function mirrorFetch(url: string) {
  return async (wheel: LockedWheel, folder: string) =>
    (await import('./mirror.ts')).fetchFromMirror(url, wheel, folder)
}

/** @returns false where the cache has no entry, or one that is not the pinned wheel. */
async function fillFromCache(options: SourceOptions, { runtime, downloads }: Draft): Promise<boolean> {
  const { lock, cache, log } = options
  const [wheel] = lock.wheels
  if (!isCached(options) || wheel === undefined) return false
  const path = join(downloads, wheel.file)
  const isRestored = await inCacheFolder(
    options,
    async (folder) =>
      (await cache.restore(cacheKey(lock), folder)) && (await moveIfThere(join(folder, wheel.file), path)),
  )
  if (!isRestored) return false
  if (!(await isLockedWheel(path, wheel))) {
    log.warning(`The cache entry ${cacheKey(lock)} does not hold the pinned wheel and is not used.`)
    return false
  }
  log.info('Taken from the cache')
  await unpackWheel(path, wheel, runtime)
  await rm(path)
  return true
}

/** Best effort, as the cache itself. */
async function saveToCache(options: SourceOptions, wheel: string): Promise<void> {
  const { cache, lock } = options
  await inCacheFolder(options, async (folder) => {
    if (await moveIfThere(wheel, join(folder, basename(wheel)))) await cache.save(cacheKey(lock), folder)
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
 * The one wheel of the CPU is worth its place in the Actions cache. The CUDA set is not: of the 10 GB that GitHub gives a
 * repository it would take a third, and a machine with a GPU mostly keeps its tool cache.
 */
function isCached({ lock, runtimeUrl }: SourceOptions): boolean {
  return lock.wheels.length === 1 && runtimeUrl === undefined
}

function cacheKey(lock: RuntimeLock): string {
  return `tensorline-${runtimeName(lock)}`
}

/**
 * An empty folder that the Actions cache fills or reads. It finds an entry only under the very path it was saved from, so this
 * path is the same in each process: what comes out of it is checked by hash after it was moved to the draft.
 */
async function inCacheFolder<Result>(
  { toolCache, lock }: SourceOptions,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(toolCache, `${runtimeName(lock)}.download`)
  await rm(folder, { recursive: true, force: true })
  await createFolder(folder)
  return deletedAfter(folder, work)
}

/** An empty folder for one download, which no other process writes to. */
async function inNewFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  return deletedAfter(await mkdtemp(join(parent, 'wheel-')), work)
}

async function deletedAfter<Result>(
  folder: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** An address without the name and password it may hold. */
function shownUrl(url: string): string {
  return new URL(url).host
}

/** What the log says before it starts. */
export function describeDownload(lock: RuntimeLock): string {
  const device = lock.device === 'gpu' ? ' with CUDA' : ''
  const title = `TensorFlow ${lock.version}${device} for ${lock.platform}-${lock.arch}`
  return `${title}: ${megabytes(downloadSize(lock))} to fetch`
}
