import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { withPath } from '../errors/user-error.ts'

/** A part of a store file. */
export interface Segment {
  readonly start: number
  readonly length: number
}

/** A file of segments, which are appended and read in any order. Columns of a table share one, since a process may open few files. */
export class StoreFile {
  readonly #path: string
  readonly #descriptor: number
  #end = 0

  /** @param path of a new file */
  constructor(path: string) {
    this.#path = path
    this.#descriptor = openSync(path, 'wx+')
  }

  append(values: ArrayBufferView): Segment {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const segment = { start: this.#end, length: bytes.length }
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, segment.start + done)
    } catch (error) {
      throw withPath(error, this.#path)
    }
    this.#end += bytes.length
    return segment
  }

  /** Returns the bytes of a segment in a buffer of their own. */
  read({ start, length }: Segment): Uint8Array<ArrayBuffer> {
    // Not from the pool of small buffers, and not filled with zeros before.
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
    for (let done = 0; done < length;) {
      const count = readSync(this.#descriptor, bytes, done, length - done, start + done)
      if (count === 0) throw new Error('the column store is cut short')
      done += count
    }
    return bytes
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}
