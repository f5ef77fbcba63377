import { rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { objectCacheFolder } from '../../files/cache-folders.ts'
import { namesIn } from '../../files/names-in.ts'
import type { Log } from '../../host/host.ts'
import { bytesText, formatCount } from '../../text/format.ts'
import { freedBytes } from './freed-bytes.ts'
import type { Pruned } from './leftover.ts'

/** Deletes downloaded objects of stores that were not used since a time. */
export async function pruneObjects(
  log: Pick<Log, 'info'>,
  limit: number,
  dryRun: boolean,
): Promise<readonly Pruned[]> {
  const paths = await unusedSince(limit)
  if (paths.length === 0) return []
  const bytes = await freedBytes(paths)
  const description = `${formatCount(paths.length)} downloaded objects of stores`
  log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${description}: ${bytesText(bytes)}`)
  if (!dryRun) for (const path of paths) await rm(path, { recursive: true, force: true })
  return [{ description, paths, bytes }]
}

async function unusedSince(limit: number): Promise<string[]> {
  const folder = objectCacheFolder(process.env, homedir())
  const unused: string[] = []
  for (const address of await namesIn(folder))
    for (const version of await namesIn(join(folder, address))) {
      const path = join(folder, address, version)
      if ((await stat(path)).mtimeMs <= limit) unused.push(path)
    }
  return unused
}
