import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { hasCode, UserError } from '../errors/user-error.ts'

/**
 * Creates a folder and its missing parents. Node's own `recursive` never returns if the system refuses a new folder with
 * ENOENT, as /proc does, and it hides a full disk (https://github.com/nodejs/node/issues/42808).
 * @param mode the permissions of each new folder
 */
export async function createFolder(folder: string, mode?: number): Promise<void> {
  const path = resolve(folder)
  const error = await tryToCreate(path, mode)
  if (error === null) return
  if (!hasCode(error, 'ENOENT')) throw error
  if (!(await isFolder(dirname(path)))) await createFolder(dirname(path), mode)
  // Another process may have created the parent since.
  const again = await tryToCreate(path, mode)
  if (again !== null) throw again
}

/** Returns the error; null if the folder exists now. */
async function tryToCreate(path: string, mode?: number): Promise<Error | null> {
  try {
    await mkdir(path, { mode })
    return null
  } catch (error) {
    if (await isFolder(path)) return null
    if (!(error instanceof Error)) throw error
    return hasCode(error, 'EEXIST') && !(await exists(path)) ? linkToNothing(path) : error
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    return !hasCode(error, 'ENOENT')
  }
}

function linkToNothing(path: string): UserError {
  return new UserError({
    code: 'FILE_INVALID_PATH',
    found: `${path}, a symbolic link whose target does not exist`,
    expected: 'a folder',
    hint: 'Correct or remove the link.',
  })
}
