import { mkdir, mkdtemp, rename, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError, hasCode, messageOf } from '../errors/user-error.ts'
import { isRefusedFolder } from '../errors/machine-errors.ts'
import { withCacheDraft } from './cache-draft.ts'
import { withCacheLock } from './cache-lock.ts'
import { requirePath } from './path-source.ts'
import { runtimeName, unpackedSize } from './runtime-lock.ts'
import type { RuntimeLock } from './runtime-lock.ts'
import { describeDownload, fillRuntime } from './runtime-source.ts'
import type { SourceOptions } from './runtime-source.ts'
import { inspectRuntime, stampRuntime } from './runtime-state.ts'
import { diskMistake, megabytes, spaceNeeded } from './sizes.ts'

export interface ProvisionOptions extends SourceOptions {
  /** The folder of this user's verification stamps. */
  readonly stamps: string
}

/**
 * Returns the folder in the tool cache that holds TensorFlow's library in the wheel's layout. Where there is none yet, or a
 * damaged one, it is made from what the user names, else the Actions cache, else pip or uv, and checked by hash. The folder
 * appears complete or not at all, also when several processes, of several machines, do this at once. Throws UserError when it
 * cannot be had.
 */
export async function provisionRuntime(options: ProvisionOptions): Promise<string> {
  const { lock, toolCache, log, runtimePath } = options
  if (runtimePath !== undefined) await requirePath(runtimePath)
  const folder = join(toolCache, runtimeName(lock))
  if ((await inspectRuntime(folder, options)).state === 'whole') return folder
  try {
    const onWait = () => log.info("Another process is fetching TensorFlow's library; waiting for it.")
    await withCacheLock(folder, onWait, async (isLocked) => {
      const found = await inspectRuntime(folder, options)
      if (found.state === 'whole') return
      if (found.state === 'damaged')
        log.warning(
          `TensorFlow's library in ${folder} is damaged: ${found.damages.join('; ')}. It is deleted and made anew.`,
        )
      await log.group(describeDownload(lock), () => makeRuntime(options, folder, isLocked))
      log.info(`Kept in ${folder}: ${megabytes(unpackedSize(lock))}`)
    })
  } catch (error) {
    throw explained(error, lock)
  }
  return folder
}

function makeRuntime(options: ProvisionOptions, folder: string, isLocked: boolean): Promise<void> {
  const { lock, toolCache } = options
  return withCacheDraft(folder, isLocked, async (root) => {
    const draft = { runtime: join(root, 'runtime'), downloads: join(root, 'downloads') }
    await mkdir(draft.downloads)
    await setAside(folder, root)
    await requireSpace(toolCache, lock)
    await fillRuntime(options, draft)
    await putInPlace(options, folder, draft.runtime)
    await stampRuntime(folder, options)
  })
}

/** Moves what is not whole into a draft, which is deleted with it. */
async function setAside(folder: string, draft: string): Promise<void> {
  await rename(folder, await mkdtemp(join(draft, 'damaged-'))).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error
  })
}

/** Where a process without the lock was faster, its runtime stays. */
async function putInPlace(options: ProvisionOptions, folder: string, made: string): Promise<void> {
  for (;;) {
    try {
      await rename(made, folder)
      return
    } catch (error) {
      if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error
    }
    if ((await inspectRuntime(folder, options)).state === 'whole') return
    await setAside(folder, dirname(made))
  }
}

async function requireSpace(folder: string, lock: RuntimeLock): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < spaceNeeded(lock)) throw new UserError(diskMistake(lock))
}

const unwritable = ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'ELOOP']

/** A full or read-only disk is a condition of the machine, not a bug of the suite. */
function explained(error: unknown, lock: RuntimeLock): unknown {
  if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT'))
    return new UserError(diskMistake(lock), { cause: error })
  if (!isRefusedFolder(error) && !unwritable.some((code) => hasCode(error, code))) return error
  return new UserError(
    {
      code: 'ENGINE_CACHE_NOT_WRITABLE',
      found: `a tool cache that cannot be written to (${messageOf(error)})`,
      expected: "a folder that TensorFlow's library can be kept in",
      hint: 'Let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder this user may write to.',
    },
    { cause: error },
  )
}
