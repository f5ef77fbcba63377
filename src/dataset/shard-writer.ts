import { closeSync, openSync, writeSync } from 'node:fs'
import { AsyncByteQueue, RecordBatchFileWriter, type RecordBatch, type Schema } from 'apache-arrow'

/** Bytes that are collected before they are written. */
const bufferBytes = 2 ** 20

/** Size of the first buffer, which suffices for a small split. */
const firstBufferBytes = 2 ** 14

/** Writes one Arrow IPC file, batch by batch. */
export class ShardWriter {
  readonly #file: FileSink
  readonly #writer = new RecordBatchFileWriter()

  constructor(path: string, schema: Schema) {
    this.#file = new FileSink(path)
    this.#writer.reset(this.#file, schema)
  }

  /** Number of bytes so far. */
  get bytes(): number {
    return this.#file.bytes
  }

  write(batch: RecordBatch): void {
    this.#writer.write(batch)
  }

  /** Writes the footer. */
  close(): void {
    this.#writer.close()
    this.#file.finish()
  }

  /** Closes the file as it is. */
  abandon(): void {
    this.#file.finish()
  }
}

/** A queue that writes to a file at once, so that no batch stays in memory. */
class FileSink extends AsyncByteQueue {
  readonly #descriptor: number
  #buffer = new Uint8Array(firstBufferBytes)
  #filled = 0
  bytes = 0

  constructor(path: string) {
    super()
    this.#descriptor = openSync(path, 'wx')
  }

  override write(chunk: Uint8Array): void {
    this.bytes += chunk.length
    if (this.#filled + chunk.length > bufferBytes) this.#flush()
    if (chunk.length > bufferBytes) {
      this.#writeAll(chunk)
      return
    }
    const filled = this.#filled + chunk.length
    if (filled > this.#buffer.length) this.#grow(filled)
    this.#buffer.set(chunk, this.#filled)
    this.#filled = filled
  }

  finish(): void {
    try {
      this.#flush()
    } finally {
      closeSync(this.#descriptor)
    }
  }

  #grow(bytes: number): void {
    const grown = new Uint8Array(Math.min(bufferBytes, 4 * bytes))
    grown.set(this.#buffer.subarray(0, this.#filled))
    this.#buffer = grown
  }

  #flush(): void {
    const filled = this.#filled
    this.#filled = 0
    this.#writeAll(this.#buffer.subarray(0, filled))
  }

  #writeAll(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length;) start += writeSync(this.#descriptor, bytes, start)
  }
}
