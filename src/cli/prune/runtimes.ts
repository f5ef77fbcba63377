import { sum } from 'd3-array'
import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { installedLibraries, pruneLibraries } from '../../libraries/installed.ts'
import { compileCacheFolder, toolCacheFolder } from '../../files/cache-folders.ts'
import { cachedLayersFolder } from '../../image/cached-layer.ts'
import { bytesText } from '../../text/format.ts'
import type { Log } from '../../host/host.ts'
import type { Pruned } from './leftover.ts'

/**
 * Deletes the native libraries of other versions of Tensorline from the tool cache, and Node's compile cache and the compressed
 * layers of images, which the next start and the next build create again.
 * @returns the deleted libraries
 */
export async function pruneToolCache(log: Log, dryRun: boolean): Promise<readonly Pruned[]> {
  const toolCache = toolCacheFolder(process.env, homedir())
  const installed = await installedLibraries(toolCache)
  const others = installed.filter(({ current }) => !current)
  for (const { name, size } of others)
    log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${name}: ${bytesText(size)}`)
  if (!dryRun) {
    await pruneLibraries(toolCache)
    const recreated = [compileCacheFolder(process.env, homedir()), cachedLayersFolder(toolCache)]
    for (const folder of recreated) await rm(folder, { recursive: true, force: true })
  }
  const kept = installed.filter(({ current }) => current)
  if (kept.length > 0)
    log.info(
      `Kept the libraries of this version in ${toolCache}: ${bytesText(sum(kept, ({ size }) => size))}`,
    )
  return others.map(({ name, folder, size }) => ({ description: name, paths: [folder], bytes: size }))
}
