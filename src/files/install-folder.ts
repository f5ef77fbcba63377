import { renameSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { hasCode, withPath } from '../errors/user-error.ts'
import { createFolder } from './create-folder.ts'
import { isRecordedPath, makeTemporaryFolder } from './temporary-path.ts'

/**
 * Fills a new folder beside `folder` and moves it into place, so that it appears complete or not at all. The previous
 * folder stays complete until then. Leftovers of a killed process are deleted: only one process at a time may install the
 * folder.
 * @returns the result of `fill`
 */
export async function installFolder<Result>(
  folder: string,
  fill: (draft: string) => Promise<Result>,
): Promise<Result> {
  const target = resolve(folder)
  await createFolder(dirname(target))
  await deleteLeftovers(draftPrefix(target))
  const draft = makeTemporaryFolder(`${draftPrefix(target)}-`)
  try {
    const result = await fill(draft)
    await replace(target, draft)
    return result
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw withPath(error, target)
  }
}

/**
 * Replaces the folder by renaming: deleting it file by file would leave it incomplete under its name for a while.
 * Synchronous, so that no signal is handled while neither the old nor the new folder is in place.
 */
async function replace(target: string, draft: string): Promise<void> {
  const old = `${draft}-old`
  try {
    renameSync(target, old)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
  renameSync(draft, target)
  await rm(old, { recursive: true, force: true })
}

/**
 * Deletes the temporary folders with this prefix that a killed process left. Only one process at a time may use the prefix; the folders of
 * this process stay.
 */
export async function deleteLeftovers(prefix: string): Promise<void> {
  for (const name of await readdir(dirname(prefix))) {
    const path = join(dirname(prefix), name)
    const isLeft =
      name.startsWith(basename(prefix)) && /^-\w{6}(-old)?$/.test(name.slice(basename(prefix).length))
    if (isLeft && !isRecordedPath(path)) await rm(path, { recursive: true, force: true })
  }
}

/** Returns true for the name of an unfinished folder, or of a folder that is being replaced. */
export function isDraft(name: string): boolean {
  return /^\..+-\w{6}(-old)?$/.test(name)
}

function draftPrefix(target: string): string {
  return join(dirname(target), `.${basename(target)}`)
}
