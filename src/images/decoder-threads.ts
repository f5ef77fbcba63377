import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { packageRoot } from '../package/package-root.ts'
import type { CountedBatch } from './count-pixels.ts'
import type { PixelBatch } from './read-batch.ts'
import type { PixelTarget } from './read-pixels.ts'
import type { BatchMessage, BatchReply } from './worker-messages.ts'

/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16

interface Waiting {
  readonly resolve: (reply: BatchReply) => void
  readonly reject: (error: unknown) => void
}

/** Returns the number of threads that use all processors. */
function threadsOfMachine(): number {
  return Math.min(availableParallelism(), mostThreads)
}

/** Threads that decode images. */
export class DecoderThreads {
  readonly #workers: readonly DecoderThread[]

  /** @param size number of threads; by default, one for each processor */
  constructor(size = threadsOfMachine()) {
    this.#workers = Array.from({ length: size }, () => new DecoderThread())
  }

  get size(): number {
    return this.#workers.length
  }

  /** Decodes a batch of images, and counts their pixel values. */
  async count(images: readonly Uint8Array[], target: PixelTarget): Promise<CountedBatch> {
    const reply = await this.#free.run({ task: 'count', images, target })
    if (reply.task === 'count') return reply.result
    throw new TypeError('a reply to another task')
  }

  /** Decodes a batch of images. */
  async read(images: readonly Uint8Array[], target: PixelTarget): Promise<PixelBatch> {
    const reply = await this.#free.run({ task: 'read', images, target })
    if (reply.task === 'read') return reply.result
    throw new TypeError('a reply to another task')
  }

  /** Ends the threads. Batches without a result never get one. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()))
  }

  /** The thread with the fewest batches. */
  get #free(): DecoderThread {
    const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting)
    if (free) return free
    throw new TypeError('no threads')
  }
}

class DecoderThread {
  readonly #worker = new Worker(program())
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  #failure: Error | null = null

  constructor() {
    this.#worker.on('message', (reply: BatchReply) => {
      this.#waiting.get(reply.id)?.resolve(reply)
      this.#waiting.delete(reply.id)
    })
    this.#worker.on('error', (error) => {
      this.#failure = new Error('a thread that decodes images ended', { cause: error })
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    })
  }

  /** Number of batches without a result. */
  get waiting(): number {
    return this.#waiting.size
  }

  run({ images, ...of }: Omit<BatchMessage, 'id'>): Promise<BatchReply> {
    const id = this.#next++
    // Copies, because the buffer of a file may contain more than the file.
    const copies = images.map((image) => new Uint8Array(image))
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure)
        return
      }
      this.#waiting.set(id, { resolve, reject })
      const message: BatchMessage = { id, ...of, images: copies }
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
