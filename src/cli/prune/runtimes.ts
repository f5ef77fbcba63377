import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { installedRuntimes, pruneRuntimes } from '../../engine/installed-runtimes.ts'
import { compileCacheFolder, toolCacheFolder } from '../../files/cache-folders.ts'
import { bytesText } from '../../text/format.ts'
import type { Log } from '../../host/host.ts'

/** Deletes from the tool cache TensorFlow's libraries of other versions of Tensorline, and what Node compiled, which the next start makes anew. */
export async function pruneToolCache(log: Log, dryRun: boolean): Promise<void> {
  const toolCache = toolCacheFolder(process.env, homedir())
  const installed = await installedRuntimes(toolCache)
  for (const { name, size } of installed.filter(({ current }) => !current))
    log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${name}: ${bytesText(size)}`)
  if (!dryRun) {
    await pruneRuntimes(toolCache)
    await rm(compileCacheFolder(process.env, homedir()), { recursive: true, force: true })
  }
  const kept = installed.filter(({ current }) => current).reduce((sum, { size }) => sum + size, 0)
  log.info(`The libraries of this version stay in ${toolCache}: ${bytesText(kept)}`)
}
