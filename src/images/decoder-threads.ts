import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { packageRoot } from '../package/package-root.ts'
import type { CountedBatch } from './count-pixels.ts'
import type { PixelTarget } from './read-pixels.ts'
import type { BatchMessage, BatchReply, WorkerSettings } from './worker-messages.ts'

/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16

interface Waiting {
  readonly resolve: (batch: CountedBatch) => void
  readonly reject: (error: unknown) => void
}

/** Threads that decode images, one for each processor. */
export class DecoderThreads {
  readonly #workers: readonly DecoderThread[]

  constructor(target: PixelTarget) {
    const size = Math.min(availableParallelism(), mostThreads)
    this.#workers = Array.from({ length: size }, () => new DecoderThread(target))
  }

  get size(): number {
    return this.#workers.length
  }

  /** Decodes a batch of images in the thread that has the fewest batches. */
  count(images: readonly Uint8Array[]): Promise<CountedBatch> {
    const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting)
    if (!free) throw new TypeError('no threads')
    return free.count(images)
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()))
  }
}

class DecoderThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 0

  constructor(target: PixelTarget) {
    const workerData: WorkerSettings = { target }
    this.#worker = new Worker(program(), { workerData })
    this.#worker.on('message', ({ id, ...counted }: BatchReply) => {
      this.#waiting.get(id)?.resolve(counted)
      this.#waiting.delete(id)
    })
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    })
  }

  /** Number of batches without a result. */
  get waiting(): number {
    return this.#waiting.size
  }

  count(images: readonly Uint8Array[]): Promise<CountedBatch> {
    const id = this.#next++
    // Copies, because the buffer of a file may contain more than the file.
    const copies = images.map((image) => new Uint8Array(image))
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      const message: BatchMessage = { id, images: copies }
      this.#worker.postMessage(
        message,
        copies.map(({ buffer }) => buffer),
      )
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}

/** Returns the program of a thread: its source when Node runs the sources, else the bundle. */
function program(): string {
  const source = import.meta.url.endsWith('.ts')
  return join(packageRoot(import.meta.url), source ? 'src/images/decode-worker.ts' : 'dist/images/index.js')
}
