import { copyFile, link, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { createFolder } from './create-folder.ts'

/**
 * Creates a second folder with the same files without copying them: hard links, or copies if the file system has no hard
 * links. Sealed artifacts and cached folders are never written in place, so sharing their bytes is safe.
 */
export async function linkTree(from: string, to: string): Promise<void> {
  await createFolder(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(source, target)
    else await linkOrCopy(source, target)
  }
}

async function linkOrCopy(source: string, target: string): Promise<void> {
  if (!(await linkFile(source, target))) await copyFile(source, target)
}

const withoutLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOENT']

/** Creates a hard link to a file. Returns false if the file system does not allow it, or the file does not exist. */
export async function linkFile(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target)
    return true
  } catch (error) {
    if (!withoutLinks.some((code) => hasCode(error, code))) throw error
    return false
  }
}
