import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isMissing, UserError } from '../errors/user-error.ts'
import { fileKind } from './file-kind.ts'

/** Pointers are shorter (specification of Git LFS). */
export const mostPointerBytes = 1024

const pointerPattern =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n/

/** The text that Git LFS commits in place of a large file. */
export interface LfsPointer {
  /** The sha256 of the large file in hexadecimal digits. */
  readonly sha256: string
  readonly size: number
}

/** Returns the pointer that the content of a file is; null for other content. */
export function parseLfsPointer(content: Uint8Array | string): LfsPointer | null {
  if (content.length >= mostPointerBytes) return null
  const [, sha256, size] = pointerPattern.exec(content.toString()) ?? []
  return sha256 === undefined ? null : { sha256, size: Number(size) }
}

/** Returns the pointer at a path; null for any other file and for a path without a file. */
export async function readLfsPointer(path: string): Promise<LfsPointer | null> {
  try {
    const found = await stat(path)
    return found.isFile() && found.size < mostPointerBytes ? parseLfsPointer(await readFile(path)) : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/**
 * Returns the path of the content: the path itself, or for a pointer that of the large file, if Git LFS has it on this machine.
 * Throws UserError for a pointer without its large file.
 * @param shown name of the file in messages
 */
export async function resolveLfsPointer(path: string, shown: string): Promise<string> {
  const pointer = await readLfsPointer(path)
  return pointer === null ? path : locateLargeFile(path, pointer, shown)
}

/** Returns the path of the large file of a pointer, whose content is verified. */
export async function locateLargeFile(path: string, { sha256 }: LfsPointer, shown: string): Promise<string> {
  const store = await storeOf(dirname(await realpath(path)))
  const file = store && join(store, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  if (file !== null && (await fileKind(file)) === 'file' && (await hashOf(file)) === sha256) return file
  throw lfsPointer(shown)
}

/** Returns the error of a pointer in place of a file. */
export function lfsPointer(shown: string): UserError {
  return new UserError({
    code: 'FILE_LFS_POINTER',
    found: 'a pointer of Git LFS in place of the file itself',
    expected: 'the content of the file',
    hint: 'Set `lfs: true` in the step `actions/checkout`, or run `git lfs pull`.',
    location: { file: shown },
  })
}

/** Returns the folder in which Git LFS keeps the large files of the repository; null outside of a repository. */
async function storeOf(folder: string): Promise<string | null> {
  const git = join(folder, '.git')
  switch (await fileKind(git)) {
    case 'folder':
      return join(git, 'lfs/objects')
    case 'file':
      return join(await commonFolder(git), 'lfs/objects')
    case null:
      return dirname(folder) === folder ? null : storeOf(dirname(folder))
  }
}

/** Returns the folder of the repository that a linked worktree or a submodule belongs to. */
async function commonFolder(file: string): Promise<string> {
  const [, target = ''] = /^gitdir: (.*)$/m.exec(await readFile(file, 'utf8')) ?? []
  const folder = resolve(dirname(file), target)
  try {
    return resolve(folder, (await readFile(join(folder, 'commondir'), 'utf8')).trim())
  } catch (error) {
    if (isMissing(error)) return folder
    throw error
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
