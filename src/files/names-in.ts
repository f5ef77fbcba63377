import { readdir } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

/** Names in a folder in one order, without those that begin with a dot; none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
