import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../errors/user-error.ts'
import { createFolder } from '../../files/create-folder.ts'
import { installFile } from '../../files/install-file.ts'
import type { Ledger } from '../host.ts'

/** Returns the ledger of this machine: a folder per page, a file per entry. */
export function createLedger(root: string): Ledger {
  return {
    async namesOn(page) {
      try {
        const files = (await readdir(join(root, page))).filter((file) => file.endsWith('.json'))
        return new Set(files.map((file) => file.slice(0, -'.json'.length)))
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return new Set()
        throw error
      }
    },
    async add(entries) {
      for (const { page, name, text } of entries) {
        await createFolder(join(root, page))
        // An existing record counts, so it must never be incomplete.
        await installFile(join(root, page, `${name}.json`), text)
      }
      return { posted: true, url: root }
    },
  }
}
