import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { makeTemporaryFolder } from '../files/temporary-path.ts'

const dayMs = 24 * 3600 * 1000

/**
 * Does the work in a new folder beside the target, which no other process writes to, and deletes the folder. What killed processes
 * left of theirs is deleted first.
 * @param isLocked whether this process has the lock of the target
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
 * Deletes the drafts of this machine if this process has the lock, since another live process of this machine would have it, and
 * those untouched for a day. Times are compared as the file system gives them, never with the clock of this machine.
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

/** Infinite for what is gone. */
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

/** Names this machine; several may share a tool cache. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
