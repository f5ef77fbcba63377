import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { CacheClient } from '../../../../src/host/github/clients.ts'
import { temporaryFolder } from '../artifact-folder.ts'

export interface FolderCacheClient extends CacheClient {
  readonly paths: string[]
  /** All entries in the order they were saved in. */
  readonly keys: string[]
  isAvailable: boolean
  /** A read-only cache, as in a pull request, or a full cache: the real client warns and returns -1. */
  takesNothing: boolean
}

/** A cache service in a folder. Entries match only the path they were saved from; of several entries with the prefix, the newest matches. */
export async function folderCacheClient(): Promise<FolderCacheClient> {
  const store = await temporaryFolder()
  const entries: { key: string; path: string; blob: string }[] = []
  const client: FolderCacheClient = {
    paths: [],
    keys: [],
    isAvailable: true,
    takesNothing: false,
    isFeatureAvailable: () => client.isAvailable,
    async saveCache([path = ''], key) {
      if (client.takesNothing || client.keys.includes(key)) return -1
      const blob = join(store, String(entries.length))
      await cp(resolve(path), blob, { recursive: true })
      client.paths.push(path)
      client.keys.push(key)
      return entries.push({ key, path, blob })
    },
    async restoreCache([path = ''], key, beginnings = [], options = {}) {
      const here = entries.filter((each) => each.path === path)
      const entry =
        here.find((each) => each.key === key) ??
        [key, ...beginnings]
          .map((beginning) => here.findLast((each) => each.key.startsWith(beginning)))
          .find((found) => found !== undefined)
      if (entry && !options.lookupOnly) await cp(entry.blob, resolve(path), { recursive: true })
      return entry?.key
    },
  }
  return client
}
