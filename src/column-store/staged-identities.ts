import type { Segment, StoreFile } from './store-file.ts'

/** Identities of all rows, chunk by chunk: four 32-bit words a row. */
export interface Identities {
  read(chunk: number): Uint32Array
}

/** Identities in a store file. */
export class StagedIdentities implements Identities {
  readonly #file: StoreFile
  readonly #segments: Segment[] = []

  constructor(file: StoreFile) {
    this.#file = file
  }

  append(identities: Uint32Array): void {
    this.#segments.push(this.#file.append(identities))
  }

  read(chunk: number): Uint32Array {
    const segment = this.#segments[chunk]
    return segment === undefined ? new Uint32Array() : new Uint32Array(this.#file.read(segment).buffer)
  }
}
