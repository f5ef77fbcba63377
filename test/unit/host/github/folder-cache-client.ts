import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { CacheClient } from '../../../../src/host/github/clients.ts'
import { temporaryFolder } from '../sealed-folder.ts'

export interface FolderCacheClient extends CacheClient {
  readonly paths: string[]
  /** Of all entries, in the order they were saved in. */
  readonly keys: string[]
  isAvailable: boolean
  /** A cache that may be read only, as that of a pull request, or is full: the real client warns of it and answers -1. */
  takesNothing: boolean
}

/** The cache service as the client shows it: entries match under the very path they were saved from, the newest first of those that begin alike. */
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
