import { createHash } from 'node:crypto'
import { copyFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { digestOfFile, hexOf } from '../artifacts/digest.ts'
import { hasCode, isMissing, messageOf } from '../errors/user-error.ts'
import { withCacheDraft } from '../files/cache-draft.ts'
import { createFolder } from '../files/create-folder.ts'
import { linkFile } from '../files/link-tree.ts'
import { namesIn } from '../files/names-in.ts'
import type { ObjectEntry } from './s3-store.ts'

/** An object in a store of a name. */
export interface StoredObject {
  readonly store: string
  readonly entry: ObjectEntry
}

/** Only this user may read objects, which can be private. */
const folderMode = 0o700
const weekMs = 7 * 24 * 3600 * 1000

/**
 * Objects that were downloaded on this machine before. Each version of an object has a folder with one file, whose name is the SHA-256 of
 * its content: `<address>/<version>/<sha256>`. It appears by one rename, so processes need no lock, and a killed one leaves no part of it.
 */
export class ObjectCache {
  readonly #folder: string
  readonly #warn: (message: string) => void
  #isUsable = true

  /** @param warn is called once if the cache cannot be used */
  constructor(folder: string, warn: (message: string) => void) {
    this.#folder = folder
    this.#warn = warn
  }

  /**
   * Puts an object at a path, as a link to the cached file or a copy of it.
   * @returns its SHA-256, in hexadecimal digits; null if it is not in the cache
   */
  async restore(object: StoredObject, path: string): Promise<string | null> {
    const folder = this.#folderOf(object)
    return this.#trying(async () => {
      const name = await findContent(folder)
      if (name === null || !(await copy(join(folder, name), path))) return null
      const isWhole =
        (await stat(path)).size === object.entry.size && hexOf(await digestOfFile(path)) === name
      if (isWhole) {
        const now = new Date()
        await utimes(folder, now, now)
        return name
      }
      await rm(path, { force: true })
      await rm(folder, { recursive: true, force: true })
      return null
    })
  }

  /** Keeps a downloaded object. Versions of it that were not used for a week are deleted. */
  async keep(object: StoredObject, path: string, sha256: string): Promise<void> {
    const folder = this.#folderOf(object)
    await this.#trying(async () => {
      await createFolder(dirname(folder), folderMode)
      await withCacheDraft(folder, false, async (draft) => {
        await copy(path, join(draft, sha256))
        await install(draft, folder)
      })
      await deleteUnused(dirname(folder), basename(folder))
      return null
    })
  }

  #folderOf({ store, entry: { bucket, key, etag, version } }: StoredObject): string {
    return join(this.#folder, nameOf([store, bucket, key]), nameOf([etag, version ?? null]))
  }

  async #trying<Result>(work: () => Promise<Result | null>): Promise<Result | null> {
    if (!this.#isUsable) return null
    try {
      return await work()
    } catch (error) {
      this.#isUsable = false
      this.#warn(
        `Objects cannot be kept in ${this.#folder} (${messageOf(error)}), so they are downloaded again by the next run.`,
      )
      return null
    }
  }
}

function nameOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

async function findContent(folder: string): Promise<string | null> {
  const names = await namesIn(folder)
  return names.find((name) => /^[0-9a-f]{64}$/.test(name)) ?? null
}

/** Returns false if the file does not exist. */
async function copy(from: string, to: string): Promise<boolean> {
  if (await linkFile(from, to)) return true
  try {
    await copyFile(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

/** Another process may have installed the folder since. */
async function install(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder)
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error
  }
}

async function deleteUnused(folder: string, kept: string): Promise<void> {
  const { mtimeMs: now } = await stat(join(folder, kept))
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    if (name !== kept && (await usedAt(path)) < now - weekMs) await rm(path, { recursive: true, force: true })
  }
}

/** Returns the time of the last use; infinity if another process deleted the folder. */
async function usedAt(folder: string): Promise<number> {
  try {
    return (await stat(folder)).mtimeMs
  } catch (error) {
    if (isMissing(error)) return Infinity
    throw error
  }
}
