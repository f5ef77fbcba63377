import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import type { Revision } from '../host.ts'

const run = promisify(execFile)

/** What git says about a folder; null outside a repository, before its first commit, and where there is no git. */
export async function readRevision(folder: string): Promise<Revision | null> {
  const [commit, top, branch, origin] = await Promise.all([
    git(folder, 'rev-parse', '--verify', 'HEAD'),
    git(folder, 'rev-parse', '--show-toplevel'),
    git(folder, 'symbolic-ref', '--short', '--quiet', 'HEAD'),
    git(folder, 'config', '--get', 'remote.origin.url'),
  ])
  if (commit === null || top === null) return null
  const repository = (origin === null ? null : repositoryOf(origin)) ?? basename(top)
  return { repository, url: null, commit, branch }
}

/** `owner/name` of a remote's address, of either form git takes. */
export function repositoryOf(origin: string): string | null {
  return /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(origin)?.[1] ?? null
}

async function git(folder: string, ...command: string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', command, { cwd: folder })
    return stdout.trim() || null
  } catch {
    return null
  }
}
