import { readdir, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { hasCode, UserError } from '../errors/user-error.ts'
import { fileKind } from './file-kind.ts'

/**
 * Throws a UserError for paths outside of a folder, and for symbolic links at or below them that lead out of it.
 * @param root the folder; null for no limit
 */
export async function refuseOutside(paths: readonly string[], root: string | null): Promise<void> {
  if (root === null) return
  for (const path of paths) {
    const absolute = resolve(path)
    if (!isInside(absolute, root)) throw outside(path, root)
    const location = await firstOutside(absolute, await realpath(root), new Set())
    if (location !== null) throw outside(location, root)
  }
}

/**
 * Throws a UserError for symbolic links that lead out of a folder. Paths that a workflow step itself names outside of the
 * folder are allowed.
 */
export async function refuseLinksOutside(paths: readonly string[], root: string | null): Promise<void> {
  if (root === null) return
  await refuseOutside(
    paths.filter((path) => isInside(resolve(path), root)),
    root,
  )
}

/**
 * Returns the first path at or below `path` that leads out of `root`; null if none does. `root` must not contain links.
 */
async function firstOutside(path: string, root: string, seen: Set<string>): Promise<string | null> {
  const real = await realPathOf(path)
  if (!isInside(real, root)) return path
  if (seen.has(real) || (await fileKind(real)) !== 'folder') return null
  seen.add(real)
  for (const entry of await readdir(real, { withFileTypes: true })) {
    if (!entry.isSymbolicLink() && !entry.isDirectory()) continue
    const found = await firstOutside(join(path, entry.name), root, seen)
    if (found !== null) return found
  }
  return null
}

/** Returns the real path; for a path that does not exist, the real path of its folder. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error
    return dirname(path) === path ? path : realPathOf(dirname(path))
  }
}

function isInside(path: string, root: string): boolean {
  const fromRoot = relative(root, path)
  return fromRoot !== '..' && !fromRoot.startsWith(`..${sep}`) && !isAbsolute(fromRoot)
}

function outside(path: string, root: string): UserError {
  return new UserError({
    code: 'FILE_OUTSIDE_REPOSITORY',
    found: `${path}, which leads out of ${root}, in a pull request from a fork`,
    expected: 'files of the pull request itself',
    hint: 'Put the files into the repository, or run the workflow on a branch of the repository itself.',
  })
}
