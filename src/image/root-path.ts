import { lstat, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'

/** Number of links that Linux follows in one path. */
const mostLinks = 40

/**
 * Returns the location of an image's path below a folder of this machine. Links in it are followed as if that
 * folder were `/`, so no path and no link refers to a file outside of it. Missing parts of the path are appended
 * unchanged.
 * @param path names without `.` and `..`, from the root of the image
 */
export async function resolveInRoot(root: string, path: readonly string[]): Promise<string> {
  const done: string[] = []
  const open = [...path]
  for (let links = 0; open.length > 0;) {
    const name = open.shift()
    if (name === undefined || name === '' || name === '.') continue
    if (name === '..') {
      done.pop()
      continue
    }
    const target = await linkTarget(join(root, ...done, name))
    if (target === null) done.push(name)
    else {
      if (++links > mostLinks) throw hostile(path.join('/'), 'a cycle of links')
      if (target.startsWith('/')) done.length = 0
      open.unshift(...target.split('/'))
    }
  }
  return join(root, ...done)
}

/**
 * Returns the names of a path in a layer.
 * @throws UserError when the path is outside of the root
 */
export function namesOf(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  if (names.includes('..') || path.includes('\0')) throw hostile(path, 'a path outside of the image')
  return names
}

/** Creates a folder of the image and the folders above it. A file or link in its place is removed. */
export async function makeFolder(path: string): Promise<void> {
  const kind = await kindOf(path)
  if (kind === 'directory') return
  if (kind !== null) await rm(path)
  await createFolder(path)
}

/** Returns the kind of the entry at a path without following links; null if it does not exist. */
export async function kindOf(path: string): Promise<'directory' | 'file' | 'other' | null> {
  try {
    const found = await lstat(path)
    return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other'
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}

async function linkTarget(path: string): Promise<string | null> {
  try {
    return await readlink(path)
  } catch (error) {
    if (hasCode(error, 'EINVAL') || hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}

export function hostile(path: string, found: string): UserError {
  return new UserError({
    code: 'IMAGE_UNSAFE_LAYER',
    found: `${found} in an image layer ("${path}")`,
    expected: 'layers in the form that image builders write',
    hint: 'Do not run this image. Build it again from sources that you trust.',
  })
}
