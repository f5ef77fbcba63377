import { stat } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

/** Returns the kind of file at this path, following links; null if the path does not exist. */
export async function fileKind(path: string): Promise<'folder' | 'file' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}
