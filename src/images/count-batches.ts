import { countBatch, type CountedBatch } from './count-pixels.ts'
import { ImageDecoding, type ImageBatch } from './image-decoding.ts'
import type { PixelTarget } from './read-pixels.ts'

/**
 * Decodes batches of images, in threads if there are many, and counts their pixel values.
 * @param onCounted is called for each batch, in any order
 */
export async function countBatches<Batch extends ImageBatch>(
  batches: Iterable<Batch>,
  target: PixelTarget,
  onCounted: (batch: Batch, counted: CountedBatch) => void,
): Promise<void> {
  const decoding = new ImageDecoding()
  try {
    await decoding.run(batches, {
      here: (batch) => onCounted(batch, countBatch(batch.images, target)),
      inThread: async (batch, threads) => onCounted(batch, await threads.count(batch.images, target)),
    })
  } finally {
    await decoding.close()
  }
}
