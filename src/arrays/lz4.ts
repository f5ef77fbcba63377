import { mostUnpackedBytes } from '../dataset/limits.ts'

/** The bytes that are unpacked so far; later parts repeat earlier ones. */
class Output {
  #bytes = new Uint8Array(1024)
  #length = 0

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Byte by byte, since a match may reach into what it writes. */
  repeat(distance: number, length: number): void {
    if (distance === 0 || distance > this.#length) throw new RangeError('an LZ4 match before the beginning')
    this.#reserve(length)
    for (let end = this.#length + length; this.#length < end; this.#length++)
      this.#bytes[this.#length] = this.#bytes[this.#length - distance] ?? 0
  }

  all(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#bytes.length) return
    if (needed > mostUnpackedBytes) throw new RangeError(`LZ4 data of more than ${mostUnpackedBytes} bytes`)
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Reads little-endian numbers and runs of bytes. @throws RangeError where the data ends too early. */
class Input {
  readonly #bytes: Uint8Array
  #position = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  atEnd(): boolean {
    return this.#position >= this.#bytes.length
  }

  number(size: 1 | 2 | 4): number {
    return this.bytes(size).reduceRight((sum, byte) => sum * 256 + byte, 0)
  }

  bytes(length: number): Uint8Array {
    const end = this.#position + length
    if (end > this.#bytes.length) throw new RangeError('LZ4 data that ends too early')
    const part = this.#bytes.subarray(this.#position, end)
    this.#position = end
    return part
  }
}

const magic = 0x184d2204
const dictionaryId = 0x01
const contentChecksum = 0x04
const contentSize = 0x08
const blockChecksum = 0x10
const uncompressed = 0x80000000

/**
 * Unpacks an LZ4 frame, as Arrow's and pandas' Feather files hold them:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md. Checksums are not looked at.
 * @throws RangeError for what is no whole frame.
 */
export function decodeLz4Frame(bytes: Uint8Array): Uint8Array {
  const input = new Input(bytes)
  if (input.number(4) !== magic) throw new RangeError('no LZ4 frame')
  const flags = input.number(1)
  input.bytes(1 + (flags & contentSize ? 8 : 0) + (flags & dictionaryId ? 4 : 0) + 1)
  const output = new Output()
  for (let size = input.number(4); size !== 0; size = input.number(4)) {
    const block = input.bytes(size % uncompressed)
    if (size >= uncompressed) output.append(block)
    else decodeBlock(new Input(block), output)
    if (flags & blockChecksum) input.bytes(4)
  }
  if (flags & contentChecksum) input.bytes(4)
  return output.all()
}

const shortestMatch = 4

function decodeBlock(input: Input, output: Output): void {
  while (!input.atEnd()) {
    const token = input.number(1)
    output.append(input.bytes(longLength(token >> 4, input)))
    // The last sequence of a block has no match.
    if (input.atEnd()) return
    const distance = input.number(2)
    output.repeat(distance, longLength(token & 15, input) + shortestMatch)
  }
}

/** A length of 15 goes on in further bytes, as long as they are 255. */
function longLength(begun: number, input: Input): number {
  if (begun < 15) return begun
  let length = begun
  for (;;) {
    const more = input.number(1)
    length += more
    if (more < 255) return length
  }
}
