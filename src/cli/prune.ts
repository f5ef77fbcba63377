import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { installedRuntimes, pruneRuntimes } from '../engine/installed-runtimes.ts'
import { compileCacheFolder, toolCacheFolder } from '../engine/tool-cache.ts'
import type { Log } from '../host/host.ts'
import { gigabytes } from './doctor.ts'

/** Deletes from the tool cache TensorFlow's libraries of other versions of Tensorline, and what Node compiled, which the next start makes anew. */
export async function prune(log: Log): Promise<null> {
  const toolCache = toolCacheFolder(process.env, homedir())
  for (const { name, size } of await pruneRuntimes(toolCache)) log.info(`Deleted ${name}: ${gigabytes(size)}`)
  await rm(compileCacheFolder(process.env, homedir()), { recursive: true, force: true })
  const kept = (await installedRuntimes(toolCache)).reduce((sum, { size }) => sum + size, 0)
  log.info(`The libraries of this version stay in ${toolCache}: ${gigabytes(kept)}`)
  return null
}
