import { readdir } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

/** Returns the names in a folder, sorted, without those that begin with a dot; empty if the folder does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
