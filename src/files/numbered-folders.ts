import { readdir } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

/**
 * Returns the numbers of the folders `0`, `1`, `2` … below a folder, the largest last; empty if the folder does not
 * exist.
 */
export async function numberedFolders(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
}
