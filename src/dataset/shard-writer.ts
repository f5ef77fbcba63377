import { closeSync, openSync, writeSync } from 'node:fs'
import { AsyncByteQueue, RecordBatchFileWriter, type RecordBatch, type Schema } from 'apache-arrow'

/** Bytes that are collected before they are written. */
const bufferBytes = 2 ** 20

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
  readonly #buffer = new Uint8Array(bufferBytes)
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
    this.#buffer.set(chunk, this.#filled)
    this.#filled += chunk.length
  }

  finish(): void {
    try {
      this.#flush()
    } finally {
      closeSync(this.#descriptor)
    }
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
