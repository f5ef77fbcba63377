import { stat } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

/** What lies at this path, links followed; null where there is nothing. */
export async function fileKind(path: string): Promise<'folder' | 'file' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}
