import { lstat, readdir, readlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { canonicalJson, digestOf, digestOfFile, type Digest } from '../artifacts/digest.ts'

/** The files and links of an unpacked image by their paths: digest and permissions of a file, or the target of a link. */
export type RootFiles = ReadonlyMap<string, string>

/** Reads all files below a folder. Folders themselves are not listed. */
export async function readRootFiles(root: string): Promise<RootFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = new Map<string, string>()
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(relative(root, path), await describeFile(path))
  }
  return files
}

async function describeFile(path: string): Promise<string> {
  const found = await lstat(path)
  if (found.isSymbolicLink()) return `link ${await readlink(path)}`
  if (!found.isFile()) return 'neither a file nor a link'
  return `${(found.mode & 0o7777).toString(8)} ${await digestOfFile(path)}`
}

/** Returns the digest of all files with their paths, permissions and contents. */
export function digestOfRoot(files: RootFiles): Digest {
  return digestOf(Buffer.from(canonicalJson(Object.fromEntries(files))))
}

/** Returns the first path, in order of names, whose content differs; null if both have the same files. */
export function firstDifference(actual: RootFiles, expected: RootFiles): string | null {
  const paths = [...new Set([...actual.keys(), ...expected.keys()])].sort()
  return paths.find((path) => actual.get(path) !== expected.get(path)) ?? null
}
