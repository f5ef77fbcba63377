import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { bytesOf } from '../files/bytes.ts'
import { lengthBytesOf, parseNpyHeader, prefixBytes, type NpyHeader } from './npy-header.ts'

/** A NumPy array in a ZIP file, which is read from its beginning to its end. */
export class NpzEntry {
  readonly #entry: Entry
  readonly #chunks: AsyncGenerator<Uint8Array>
  #rest: Buffer = Buffer.alloc(0)
  #crc = 0

  private constructor(entry: Entry, stream: Readable) {
    this.#entry = entry
    this.#chunks = bytesOf(stream)
  }

  static async open(zip: ZipFile, entry: Entry): Promise<NpzEntry> {
    return new NpzEntry(entry, await zip.openReadStreamPromise(entry))
  }

  /** Reads the description of the array. Throws RangeError if the file has another size than the array. */
  async readHeader(): Promise<NpyHeader> {
    const lengthBytes = lengthBytesOf(await this.take(prefixBytes))
    const length = (await this.take(lengthBytes)).readUIntLE(0, lengthBytes)
    if (length > longestHeader) throw new RangeError(`a header of ${length} bytes`)
    const header = parseNpyHeader((await this.take(length)).toString('utf8'))
    const size = prefixBytes + lengthBytes + length + sizeOf(header)
    if (this.#entry.uncompressedSize !== size)
      throw new RangeError(`${this.#entry.uncompressedSize} bytes instead of ${size}`)
    return header
  }

  /** Reads some bytes. Throws RangeError if the file ends before. */
  async take(bytes: number): Promise<Buffer> {
    const parts = [this.#rest]
    let size = this.#rest.length
    while (size < bytes) {
      const next = await this.#chunks.next()
      if (next.done === true) throw new RangeError('an array that ends too early')
      const { value } = next
      this.#crc = crc32(value, this.#crc)
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
      size += value.length
    }
    const all = Buffer.concat(parts)
    this.#rest = all.subarray(bytes)
    return all.subarray(0, bytes)
  }

  /** Throws RangeError if the array is not that which was written. */
  async requireEnd(): Promise<void> {
    const { done } = await this.#chunks.next()
    if (done !== true || this.#rest.length > 0) throw new RangeError('bytes behind an array')
    if (this.#crc !== this.#entry.crc32) throw new RangeError('an array with another checksum')
  }

  /** Ends the reading. */
  async close(): Promise<void> {
    await this.#chunks.return(undefined)
  }
}

const longestHeader = 2 ** 16

function sizeOf({ element, shape }: NpyHeader): number {
  return shape.reduce((product, size) => product * size, element.bytes)
}
