import pMap from 'p-map'
import { countBatch, type CountedBatch } from './count-pixels.ts'
import { DecoderThreads } from './decoder-threads.ts'
import type { PixelTarget } from './read-pixels.ts'

/** Images that are decoded together. */
export interface ImageBatch {
  readonly images: readonly Uint8Array[]
}

/** Fewer bytes are decoded before threads have started. */
const bytesWithoutThreads = 2 ** 20

/**
 * Decodes batches of images, in threads if there are many, and counts their pixel values.
 * @param onCounted is called for each batch, in any order
 */
export async function countBatches<Batch extends ImageBatch>(
  batches: Iterable<Batch>,
  target: PixelTarget,
  onCounted: (batch: Batch, counted: CountedBatch) => void,
): Promise<void> {
  let threads: DecoderThreads | null = null
  let bytes = 0
  const iterator = batches[Symbol.iterator]()
  try {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      onCounted(next.value, countBatch(next.value.images, target))
      bytes += next.value.images.reduce((sum, { length }) => sum + length, 0)
      if (bytes > bytesWithoutThreads) break
    }
    if (bytes <= bytesWithoutThreads) return
    const started = (threads = new DecoderThreads(target))
    const rest = { [Symbol.iterator]: () => iterator }
    const count = async (batch: Batch) => onCounted(batch, await started.count(batch.images))
    // Two batches for each thread, so that none waits for the next one to be read.
    await pMap(rest, count, { concurrency: 2 * started.size })
  } finally {
    await threads?.close()
  }
}
