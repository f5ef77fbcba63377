import pMap from 'p-map'
import { DecoderThreads } from './decoder-threads.ts'

/** Images that are decoded together. */
export interface ImageBatch {
  readonly images: readonly Uint8Array[]
}

/** The work for a batch, in this thread or in another one. */
export interface BatchWork<Batch extends ImageBatch> {
  readonly here: (batch: Batch) => void
  readonly inThread: (batch: Batch, threads: DecoderThreads) => Promise<void>
}

/** Fewer bytes are decoded before threads are started. */
const bytesWithoutThreads = 2 ** 20
/** Batches of each thread at a time: threads must not wait while the main thread trains a model. */
const batchesOfThread = 8

/** Decodes batches of images, in threads if there are many. */
export class ImageDecoding {
  readonly #size: number | undefined
  #threads: DecoderThreads | null = null
  #bytes = 0

  /** @param threads number of threads; by default, one for each processor */
  constructor(threads?: number) {
    this.#size = threads
  }

  /** Does the work for each batch. Batches are read when there is room for them, and finish in any order. */
  async run<Batch extends ImageBatch>(batches: Iterable<Batch>, work: BatchWork<Batch>): Promise<void> {
    const iterator = batches[Symbol.iterator]()
    while (this.#threads === null) {
      const next = iterator.next()
      if (next.done === true) return
      work.here(next.value)
      this.#bytes += next.value.images.reduce((sum, { length }) => sum + length, 0)
      if (this.#bytes > bytesWithoutThreads) this.#threads = new DecoderThreads(this.#size)
    }
    const threads = this.#threads
    const rest = { [Symbol.iterator]: () => iterator }
    await pMap(rest, (batch) => work.inThread(batch, threads), {
      concurrency: batchesOfThread * threads.size,
    })
  }

  /** Ends the threads. Unfinished work never finishes. */
  async close(): Promise<void> {
    await this.#threads?.close()
  }
}
