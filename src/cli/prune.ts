import { homedir } from 'node:os'
import { installedRuntimes, pruneRuntimes } from '../engine/installed-runtimes.ts'
import { toolCacheFolder } from '../engine/tool-cache.ts'
import type { Log } from '../host/host.ts'
import { gigabytes } from './doctor.ts'

/** Deletes TensorFlow's libraries of other versions of Tensorline from the tool cache. */
export async function prune(log: Log): Promise<null> {
  const toolCache = toolCacheFolder(process.env, homedir())
  for (const { name, size } of await pruneRuntimes(toolCache)) log.info(`Deleted ${name}: ${gigabytes(size)}`)
  const kept = (await installedRuntimes(toolCache)).reduce((sum, { size }) => sum + size, 0)
  log.info(`The libraries of this version stay in ${toolCache}: ${gigabytes(kept)}`)
  return null
}
