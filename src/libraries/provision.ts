import { mkdir, mkdtemp, rename, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError, hasCode, messageOf } from '../errors/user-error.ts'
import { isRefusedFolder } from '../errors/machine-errors.ts'
import { withCacheDraft } from '../files/cache-draft.ts'
import { withCacheLock } from '../files/cache-lock.ts'
import { findInstalledPackage } from './installed-package.ts'
import { requirePath } from './path-source.ts'
import { unpackedSize, type NativeLibrary } from './native-library.ts'
import { describeDownload, fillLibrary, type SourceOptions } from './library-source.ts'
import { inspectLibrary, stampLibrary } from './library-state.ts'
import { explainMissingSpace, megabytes, spaceNeeded } from './sizes.ts'

export interface ProvisionOptions extends SourceOptions {
  /** The folder of this user's verification stamps. */
  readonly stamps: string
}

/**
 * Returns the folder that holds a library in the layout of its packages: where npm installed it beside this code, else in the tool
 * cache. If it is missing or damaged, it is made from the user's source, else the Actions cache, else the package
 * client of this machine, and checked by hash. The folder appears complete or not at all, also when several processes, of several
 * machines, do this at once. Throws UserError when it cannot be had.
 */
export async function provisionLibrary(options: ProvisionOptions): Promise<string> {
  const { library, toolCache, stamps, log, runtimePath } = options
  if (runtimePath !== undefined) await requirePath(runtimePath)
  const installed = await findInstalledPackage(library, stamps)
  if (installed !== null) return installed
  const folder = join(toolCache, library.name)
  if ((await inspectLibrary(folder, options)).state === 'whole') return folder
  try {
    const onWait = () => log.info(`Another process is fetching ${library.label}; waiting for it.`)
    await withCacheLock(folder, onWait, async (isLocked) => {
      const found = await inspectLibrary(folder, options)
      if (found.state === 'whole') return
      if (found.state === 'damaged')
        log.warning(
          `${library.label} in ${folder} is damaged: ${found.damages.join('; ')}. It is deleted and made anew.`,
        )
      await log.group(describeDownload(library), () => makeLibrary(options, folder, isLocked))
      log.info(`Kept in ${folder}: ${megabytes(unpackedSize(library))}`)
    })
  } catch (error) {
    throw explained(error, library)
  }
  return folder
}

function makeLibrary(options: ProvisionOptions, folder: string, isLocked: boolean): Promise<void> {
  const { library, toolCache } = options
  return withCacheDraft(folder, isLocked, async (root) => {
    const draft = { library: join(root, 'library'), downloads: join(root, 'downloads') }
    await mkdir(draft.downloads)
    await setAside(folder, root)
    await requireSpace(toolCache, library)
    await fillLibrary(options, draft)
    await putInPlace(options, folder, draft.library)
    await stampLibrary(folder, options)
  })
}

/** Moves what is not whole into a draft, which is deleted with it. */
async function setAside(folder: string, draft: string): Promise<void> {
  await rename(folder, await mkdtemp(join(draft, 'damaged-'))).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error
  })
}

/** Where a process without the lock was faster, its library stays. */
async function putInPlace(options: ProvisionOptions, folder: string, made: string): Promise<void> {
  for (;;) {
    try {
      await rename(made, folder)
      return
    } catch (error) {
      if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error
    }
    if ((await inspectLibrary(folder, options)).state === 'whole') return
    await setAside(folder, dirname(made))
  }
}

async function requireSpace(folder: string, library: NativeLibrary): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < spaceNeeded(library)) throw new UserError(explainMissingSpace(library))
}

const unwritable = ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'ELOOP']

/** A full or read-only disk is a condition of the machine, not a bug of the suite. */
function explained(error: unknown, library: NativeLibrary): unknown {
  if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT'))
    return new UserError(explainMissingSpace(library), { cause: error })
  if (!isRefusedFolder(error) && !unwritable.some((code) => hasCode(error, code))) return error
  return new UserError(
    {
      code: 'LIBRARY_CACHE_NOT_WRITABLE',
      found: `a tool cache that cannot be written to (${messageOf(error)})`,
      expected: `a folder that ${library.label} can be kept in`,
      hint: 'Let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder this user may write to.',
    },
    { cause: error },
  )
}
