import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { changedObject } from './explain-store-error.ts'
import type { ObjectCache } from './object-cache.ts'
import type { RemoteFile } from './remote-file.ts'
import type { ObjectEntry, OpenedStore } from './s3-store.ts'

export interface ObjectOptions {
  /** The folder of downloads. */
  readonly folder: string
  /** Null to download every object. */
  readonly cache: ObjectCache | null
  /** The hash of the expected content, in hexadecimal digits. */
  readonly sha256: string | undefined
  /** True if the entry is of a request for the object itself, which only those who may read the object can make. */
  readonly isReadable: boolean
}

interface LocalObject {
  readonly path: string
  readonly sha256: string
}

/** An object of a store as a file. It is downloaded once, when its hash or its content is needed, unless it is in the cache. */
export class ObjectFile implements RemoteFile {
  readonly address: string
  readonly entry: ObjectEntry
  readonly #store: OpenedStore
  readonly #options: ObjectOptions
  #local: Promise<LocalObject> | null = null

  constructor(store: OpenedStore, entry: ObjectEntry, options: ObjectOptions) {
    this.address = addressOf(entry)
    this.entry = entry
    this.#store = store
    this.#options = options
  }

  get size(): number {
    return this.entry.size
  }

  async hash(): Promise<string> {
    return this.#options.sha256 ?? (await this.#fetched()).sha256
  }

  async fetch(): Promise<string> {
    return (await this.#fetched()).path
  }

  #fetched(): Promise<LocalObject> {
    this.#local ??= this.#fetchNow()
    return this.#local
  }

  async #fetchNow(): Promise<LocalObject> {
    const { folder, sha256: expected } = this.#options
    const path = join(folder, randomUUID())
    await createFolder(folder)
    const sha256 = (await this.#restore(path)) ?? (await this.#download(path))
    if (expected === undefined || expected === sha256) return { path, sha256 }
    await rm(path, { force: true })
    throw new UserError({
      code: 'DATA_DIGEST_MISMATCH',
      found: `${this.address} with the sha256 ${sha256}`,
      expected,
      hint: 'Either the object was changed, or the sha256 in the data section is not its own: find out which.',
    })
  }

  /** Takes the object from the cache if it is there, and if the store still has it and allows reading it. */
  async #restore(path: string): Promise<string | null> {
    const { cache, isReadable } = this.#options
    if (cache === null || this.entry.etag === '') return null
    const sha256 = await cache.restore({ store: this.#store.name, entry: this.entry }, path)
    if (sha256 !== null && !isReadable) await this.#requireReadable()
    return sha256
  }

  async #requireReadable(): Promise<void> {
    const { bucket, key, etag, size, version } = this.entry
    const now = await this.#store.explaining(this.address, () => this.#store.describe(bucket, key, version))
    if (now?.etag !== etag || now.size !== size) throw changedObject(this.address)
  }

  async #download(path: string): Promise<string> {
    const { downloadObject } = await import('./download-object.ts')
    const sha256 = await this.#store.explaining(this.address, () =>
      downloadObject(this.#store, this.entry, path, this.address),
    )
    if (this.entry.etag !== '')
      await this.#options.cache?.keep({ store: this.#store.name, entry: this.entry }, path, sha256)
    return sha256
  }
}

function addressOf({ bucket, key }: ObjectEntry): string {
  return `s3://${bucket}/${key}`
}
