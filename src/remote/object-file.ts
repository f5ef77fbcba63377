import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { RemoteFile } from './remote-file.ts'
import type { ObjectEntry, OpenedStore } from './s3-store.ts'

/** An object of a store as a file. It is downloaded once, when its hash or its content is needed. */
export class ObjectFile implements RemoteFile {
  readonly address: string
  readonly entry: ObjectEntry
  readonly #store: OpenedStore
  readonly #folder: string
  readonly #sha256: string | undefined
  #download: Promise<{ readonly path: string; readonly sha256: string }> | null = null

  /** @param sha256 the hash of the expected content, in hexadecimal digits */
  constructor(store: OpenedStore, entry: ObjectEntry, folder: string, sha256: string | undefined) {
    this.address = addressOf(entry)
    this.entry = entry
    this.#store = store
    this.#folder = folder
    this.#sha256 = sha256
  }

  get size(): number {
    return this.entry.size
  }

  async hash(): Promise<string> {
    return this.#sha256 ?? (await this.#downloaded()).sha256
  }

  async fetch(): Promise<string> {
    return (await this.#downloaded()).path
  }

  #downloaded() {
    this.#download ??= this.#downloadNow()
    return this.#download
  }

  async #downloadNow() {
    const { downloadObject } = await import('./download-object.ts')
    const path = join(this.#folder, createHash('sha256').update(JSON.stringify(this.entry)).digest('hex'))
    await createFolder(this.#folder)
    const sha256 = await this.#store.explaining(this.address, () =>
      downloadObject(this.#store, this.entry, path, this.address),
    )
    if (this.#sha256 === undefined || this.#sha256 === sha256) return { path, sha256 }
    await rm(path, { force: true })
    throw new UserError({
      code: 'DATA_DIGEST_MISMATCH',
      found: `${this.address} with the sha256 ${sha256}`,
      expected: this.#sha256,
      hint: 'Either the object was changed, or the sha256 in the data section is not its own: find out which.',
    })
  }
}

function addressOf({ bucket, key }: ObjectEntry): string {
  return `s3://${bucket}/${key}`
}
