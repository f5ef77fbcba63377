import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Revision } from '../host.ts'

/** Returns the Git revision of a folder; null outside a repository, before its first commit, and without Git. */
export async function readRevision(folder: string): Promise<Revision | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder })
    return { url: null, commit: stdout.trim(), tag: null }
  } catch {
    return null
  }
}
