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
  /** Time limit of one transfer in milliseconds; hanging downloads are a known bug of the service. */
  readonly patienceMs?: number
}

/**
 * Returns the Actions cache. Its entries match only under the path they were saved from, so every transfer uses one path
 * below the workspace that depends only on the key. An abandoned download keeps writing to that path, not to a folder in
 * use.
 */
export function createCache({ client, context, log, patienceMs = fiveMinutes }: CacheParts): Cache {
  let reported = false
  const isUnavailable = async () => {
    if (await client.isFeatureAvailable()) return false
    if (!reported) log.info('The Actions cache is not available here: continuing without it.')
    reported = true
    return true
  }
  return {
    async restore(key, folder) {
      if (await isUnavailable()) return false
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
      if (await isUnavailable()) return
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
