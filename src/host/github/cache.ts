import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { messageOf } from '../../errors.ts'
import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import { digestOf, hexOf } from '../../lineage/digest.ts'
import type { Cache, Log } from '../host.ts'
import type { CacheClient } from './clients.ts'
import type { GitHubContext } from './context.ts'

export interface CacheParts {
  readonly client: CacheClient
  readonly context: GitHubContext
  readonly log: Log
  /** How long one transfer may take; a hanging download is a known fault of the service. */
  readonly patienceMs?: number
}

export const fiveMinutes = 5 * 60_000

/**
 * The Actions cache. Its entries match only under the path they were saved from, so every transfer goes through one
 * path below the workspace that depends on the key alone; and what a given-up download still writes lands there, not in
 * a folder in use.
 */
export function createCache({ client, context, log, patienceMs = fiveMinutes }: CacheParts): Cache {
  let told = false
  const isAway = async () => {
    if (await client.isFeatureAvailable()) return false
    if (!told) log.info('The Actions cache is not available here: going without.')
    told = true
    return true
  }
  return {
    async restore(key, folder) {
      if (await isAway()) return false
      const transfer = transferFolder(context, key)
      return attempt(log, `restore ${key}`, false, async () => {
        await rm(transfer, { recursive: true, force: true })
        const found = await within(
          patienceMs,
          client.restoreCache([fromHere(transfer)], key, [], {
            timeoutInMs: 30_000,
            segmentTimeoutInMs: 120_000,
          }),
        )
        // The service also finds longer keys that begin with this one.
        if (found === key) await installFolder(folder, (draft) => linkTree(transfer, draft))
        await rm(transfer, { recursive: true, force: true })
        return found === key
      })
    },
    async save(key, folder) {
      if (await isAway()) return
      const transfer = transferFolder(context, key)
      await attempt(log, `save ${key}`, undefined, async () => {
        await rm(transfer, { recursive: true, force: true })
        await linkTree(folder, transfer)
        await within(patienceMs, client.saveCache([fromHere(transfer)], key))
        await rm(transfer, { recursive: true, force: true })
      })
    },
  }
}

/** Where transfers of one key, or of keys that supersede one another, go through. */
export function transferFolder({ workspace }: GitHubContext, key: string): string {
  return join(workspace, '.tensorline', 'transfer', hexOf(digestOf(key)).slice(0, 32))
}

/** The client hashes paths as written: relative ones are the same in every checkout, but it refuses to climb. */
export function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path.startsWith('..') ? folder : path
}

export async function attempt<Result>(
  log: Log,
  what: string,
  otherwise: Result,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    log.warning(`Cache: could not ${what} (${messageOf(error)}): going on without.`)
    return otherwise
  }
}

export async function within<Result>(patienceMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${patienceMs / 1000} s`)), patienceMs)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
