import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { makeTemporaryFolder } from '../files/temporary-path.ts'

const dayMs = 24 * 3600 * 1000

/**
 * Does the work in a new folder beside the target, which no other process writes to, and deletes the folder. Folders
 * that killed processes left are deleted first.
 * @param isLocked true if this process has the lock of the target
 */
export async function withCacheDraft<Result>(
  target: string,
  isLocked: boolean,
  work: (draft: string) => Promise<Result>,
): Promise<Result> {
  await createFolder(dirname(target))
  const draft = makeTemporaryFolder(`${draftPrefix(target)}${machine()}-`)
  try {
    await deleteOrphans(target, draft, isLocked)
    return await work(draft)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/**
 * Deletes drafts untouched for a day. If this process has the lock, it also deletes the other drafts of this machine,
 * whose processes must have ended. All times come from the file system, not from the clock of this machine.
 */
async function deleteOrphans(target: string, draft: string, isLocked: boolean): Promise<void> {
  const prefix = basename(draftPrefix(target))
  const { mtimeMs } = await stat(draft)
  for (const name of await readdir(dirname(target))) {
    const path = join(dirname(target), name)
    if (!name.startsWith(prefix) || path === draft) continue
    const isOfThisMachine = name.startsWith(`${prefix}${machine()}-`)
    if ((isLocked && isOfThisMachine) || (await touchedAt(path)) < mtimeMs - dayMs)
      await rm(path, { recursive: true, force: true })
  }
}

/** Returns the time of the last change; infinity if the path no longer exists. */
async function touchedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return Infinity
    throw error
  }
}

function draftPrefix(target: string): string {
  return join(dirname(target), `.${basename(target)}.draft-`)
}

/** Returns a name of this machine, because several machines may share a tool cache. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
