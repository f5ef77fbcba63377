import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, messageOf } from '../../errors/user-error.ts'
import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import { digestOf, hexOf } from '../../artifacts/digest.ts'
import type { Cache, Log } from '../host.ts'

/** Returns a cache of folders named by the hash of their key. */
export function createCache(folder: string, log: Log): Cache {
  const folderOf = (key: string) => join(folder, hexOf(digestOf(key)))
  return {
    async restore(key, target) {
      try {
        await stat(folderOf(key))
        await installFolder(target, (draft) => linkTree(folderOf(key), draft))
        return true
      } catch (error) {
        if (!hasCode(error, 'ENOENT')) log.warning(`Cache: could not restore ${key} (${messageOf(error)}).`)
        return false
      }
    },
    async save(key, source) {
      try {
        await installFolder(folderOf(key), (draft) => linkTree(source, draft))
      } catch (error) {
        log.warning(`Cache: could not save ${key} (${messageOf(error)}).`)
      }
    },
  }
}
