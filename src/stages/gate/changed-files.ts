import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isDynamicPattern } from 'tinyglobby'
import { fileKind } from '../../files/file-kind.ts'
import type { CommittedFile, PullRequestBase } from '../../host/host.ts'
import { parseLfsPointer } from '../../files/lfs-pointer.ts'
import { digestOfFile, hexOf } from '../../artifacts/digest.ts'
import { externalFormat } from '../../model/import.ts'
import { namesOfModelFiles } from '../../model/stored-model.ts'

/**
 * Returns the paths of the files at `path` that the pull request changes, adds or removes; for a pattern, all files of its
 * folder. Null if the base has no committed file there, so that a step of the workflow creates the files.
 */
export async function changedFiles(base: PullRequestBase, path: string): Promise<string[] | null> {
  const paths = await relatedPaths(path)
  const changed = await Promise.all(paths.map((each) => changedAt(base, each)))
  const known = changed.filter((files) => files !== null)
  return known.length === 0 ? null : known.flat()
}

/** Adds the files that a `model.json` refers to. */
async function relatedPaths(path: string): Promise<string[]> {
  if ((await fileKind(path)) === null && isDynamicPattern(path)) return [folderOfPattern(path)]
  if (externalFormat(path) !== 'layers' || (await fileKind(path)) === null) return [path]
  const folder = dirname(path)
  return (await namesOfModelFiles(folder)).map((name) => join(folder, name))
}

function folderOfPattern(pattern: string): string {
  let folder = dirname(pattern)
  while (isDynamicPattern(basename(folder)) || isDynamicPattern(folder)) folder = dirname(folder)
  return folder
}

async function changedAt(base: PullRequestBase, path: string): Promise<string[] | null> {
  const committed = await base.committed(path)
  if (committed === null) return null
  const names = new Set([...committed.keys(), ...(await filesHere(path))])
  const changed: string[] = []
  for (const name of names) {
    const file = join(path, name)
    if (!(await isUnchanged(base, file, committed.get(name)))) changed.push(relative('', file))
  }
  return changed.sort()
}

async function filesHere(path: string): Promise<string[]> {
  if ((await fileKind(path)) !== 'folder') return ['']
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
}

async function isUnchanged(
  base: PullRequestBase,
  file: string,
  committed: CommittedFile | undefined,
): Promise<boolean> {
  if (committed === undefined || committed === 'link' || (await fileKind(file)) !== 'file') return false
  const algorithm = committed.blob.length === 64 ? 'sha256' : 'sha1'
  if ((await blobId(file, algorithm)) === committed.blob) return true
  const stored = await sha256OfLargeFile(base, file)
  return stored !== null && stored === hexOf(await digestOfFile(file))
}

/** Returns the id of `git hash-object`: the hash of a header with the size, followed by the bytes. */
async function blobId(file: string, algorithm: 'sha1' | 'sha256'): Promise<string> {
  const hash = createHash(algorithm)
  hash.update(`blob ${(await stat(file)).size}\0`)
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Returns the digest from the pointer of a file in Git LFS; null for other files. */
async function sha256OfLargeFile(base: PullRequestBase, file: string): Promise<string | null> {
  return parseLfsPointer((await base.readFile(file)) ?? '')?.sha256 ?? null
}
