import { readdir } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

/** Numbers of the folders `0`, `1`, `2` … below a folder, the largest last; none where there is no such folder. */
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
