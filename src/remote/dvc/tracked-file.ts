import type { RemoteFile } from '../remote-file.ts'
import type { DvcStore, Stored, Wanted } from './object-store.ts'

/** A file that DVC tracks by its md5. Its content is found and verified once. */
export class TrackedFile implements RemoteFile {
  readonly address: string
  readonly size: number | null
  readonly #store: DvcStore
  readonly #wanted: Wanted
  #stored: Promise<Stored> | null = null

  /** @param address path of the file as if it were in the working tree */
  constructor(store: DvcStore, wanted: Wanted, address: string, size: number | null) {
    this.address = address
    this.size = size
    this.#store = store
    this.#wanted = wanted
  }

  async hash(): Promise<string> {
    return (await this.#found()).sha256
  }

  async fetch(): Promise<string> {
    return (await this.#found()).path
  }

  #found(): Promise<Stored> {
    this.#stored ??= this.#store.fetch(this.#wanted)
    return this.#stored
  }
}
