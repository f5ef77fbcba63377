import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import type { Cache, Log } from '../host.ts'
import { attempt, fiveMinutes, fromHere, throughFolder, transferFolder, within } from './cache-transfer.ts'
import type { CacheClient } from './clients.ts'
import type { GitHubContext } from './workflow-context.ts'

export interface CacheParts {
  readonly client: CacheClient
  readonly context: GitHubContext
  readonly log: Log
  /** How long one transfer may take; a hanging download is a known fault of the service. */
  readonly patienceMs?: number
}

/**
 * The Actions cache. Its entries match only under the path they were saved from, so every transfer goes through one
 * path below the workspace that depends on the key alone; and what a given-up download still writes lands there, not in
 * a folder in use.
 */
export function createCache({ client, context, log, patienceMs = fiveMinutes }: CacheParts): Cache {
  let reported = false
  const isAway = async () => {
    if (await client.isFeatureAvailable()) return false
    if (!reported) log.info('The Actions cache is not available here: going without.')
    reported = true
    return true
  }
  return {
    async restore(key, folder) {
      if (await isAway()) return false
      const transfer = transferFolder(context, key)
      const restoring = () =>
        client.restoreCache([fromHere(transfer)], key, [], {
          timeoutInMs: 30_000,
          segmentTimeoutInMs: 120_000,
        })
      return attempt(log, `restore ${key}`, false, () =>
        throughFolder(transfer, async () => {
          const found = await within(patienceMs, restoring())
          // The service also finds longer keys that begin with this one.
          if (found === key) await installFolder(folder, (draft) => linkTree(transfer, draft))
          return found === key
        }),
      )
    },
    async save(key, folder) {
      if (await isAway()) return
      const transfer = transferFolder(context, key)
      await attempt(log, `save ${key}`, undefined, () =>
        throughFolder(transfer, async () => {
          await linkTree(folder, transfer)
          await within(patienceMs, client.saveCache([fromHere(transfer)], key))
        }),
      )
    },
  }
}
