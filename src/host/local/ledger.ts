import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../errors.ts'
import type { Ledger } from '../host.ts'

/** The ledger of this machine: a folder a page, a file an entry. */
export function createLedger(root: string): Ledger {
  return {
    async namesOn(page) {
      try {
        return new Set((await readdir(join(root, page))).map((file) => file.replace(/\.json$/, '')))
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return new Set()
        throw error
      }
    },
    async add(entries) {
      for (const { page, name, text } of entries) {
        await mkdir(join(root, page), { recursive: true })
        await writeNew(join(root, page, `${name}.json`), text)
      }
      return { posted: true, url: root }
    },
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}
