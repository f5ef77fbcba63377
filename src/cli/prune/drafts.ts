import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../errors/user-error.ts'
import { isDraft } from '../../files/install-folder.ts'
import type { Workplace } from '../../host/local/workplace.ts'
import { manifestName } from '../../artifacts/manifest.ts'
import type { Leftover } from './leftover.ts'

/** Returns the unfinished folders of killed commands. No other process fills one while this one holds the lock. */
export async function drafts({ root }: Workplace): Promise<Leftover[]> {
  return (await draftsBelow(root)).map((path) => ({
    description: `${path}, an unfinished folder of a killed command`,
    paths: [path],
    changedAt: null,
  }))
}

async function draftsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  // A sealed folder contains no unfinished ones, and may be large.
  if (entries.some(({ name }) => name === manifestName)) return []
  const found: string[] = []
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const path = join(folder, entry.name)
    found.push(...(isDraft(entry.name) ? [path] : await draftsBelow(path)))
  }
  return found
}
