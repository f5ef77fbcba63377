import { rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, hasCode, messageOf } from '../errors.ts'
import { sizeOf } from './checked-file.ts'
import { withFolderLock } from './folder-lock.ts'
import { requirePath } from './path-source.ts'
import { filesOf, runtimeName, unpackedSize } from './runtime-lock.ts'
import type { RuntimeLock } from './runtime-lock.ts'
import { describeDownload, fillRuntime } from './runtime-source.ts'
import type { SourceOptions } from './runtime-source.ts'
import { diskMistake, megabytes, spaceNeeded } from './sizes.ts'

/**
 * Returns the folder in the tool cache that holds TensorFlow's library in the wheel's layout. Where there is none yet it
 * is made from what the user names, else the Actions cache, else pip or uv, and checked by hash. The folder appears complete
 * or not at all, also when several processes ask at once. Throws UserError when it cannot be had.
 */
export async function provisionRuntime(options: SourceOptions): Promise<string> {
  const { lock, toolCache, log, runtimePath } = options
  if (runtimePath !== undefined) await requirePath(runtimePath)
  const folder = join(toolCache, runtimeName(lock))
  if (await isComplete(folder, lock)) return folder
  const onWait = () => log.info("Another process is fetching TensorFlow's library; waiting for it.")
  try {
    await withFolderLock(folder, onWait, async (held) => {
      if (await isComplete(folder, lock)) return
      await log.group(describeDownload(lock), async () => {
        const draft = `${folder}.draft`
        await rm(draft, { recursive: true, force: true })
        try {
          await requireSpace(toolCache, lock)
          await fillRuntime(options, draft)
          if (!held.held) throw new Error(`another process took over the lock of ${folder}`)
          await rm(folder, { recursive: true, force: true })
          await rename(draft, folder)
        } finally {
          await rm(draft, { recursive: true, force: true })
        }
        log.info(`Kept in ${folder}: ${megabytes(unpackedSize(lock))}`)
      })
    })
  } catch (error) {
    throw explained(error, options)
  }
  return folder
}

/** The folder in the tool cache; null where it is not there yet. */
export async function installedRuntime(lock: RuntimeLock, toolCache: string): Promise<string | null> {
  const folder = join(toolCache, runtimeName(lock))
  return (await isComplete(folder, lock)) ? folder : null
}

/** True when every locked file is there in its full size; the hashes were checked when they were written. */
async function isComplete(folder: string, lock: RuntimeLock): Promise<boolean> {
  const sizes = await Promise.all(filesOf(lock).map(({ path }) => sizeOf(join(folder, path))))
  return filesOf(lock).every(({ size }, index) => size === sizes[index])
}

async function requireSpace(folder: string, lock: RuntimeLock): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < spaceNeeded(lock)) throw new UserError(diskMistake(lock))
}

/** A full or read-only disk and a lock that is never given back are the machine's doing, not a bug of the suite. */
function explained(error: unknown, { lock, toolCache }: SourceOptions): unknown {
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
