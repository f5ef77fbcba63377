import { BadImage } from './bad-image.ts'
import type { ImageBatch, ImageDecoding } from './image-decoding.ts'
import { pixelBytes, readBatch, type PixelBatch } from './read-batch.ts'
import type { PixelTarget } from './read-pixels.ts'

/** An image file, and the place for its pixels. */
export interface ImageRequest {
  readonly bytes: Uint8Array
  readonly target: PixelTarget
  readonly into: Uint8Array
}

interface RequestBatch extends ImageBatch {
  readonly target: PixelTarget
  readonly places: readonly Uint8Array[]
}

/** Most bytes of the files and of the pixels of a batch. */
const fileBytes = 2 ** 20
const decodedBytes = 2 ** 22

/**
 * Decodes images, in threads if there are many.
 * @param requests are read when there is room for them
 * @throws BadImage for an image that cannot be read
 */
export async function fillPixels(requests: Iterable<ImageRequest>, decoding: ImageDecoding): Promise<void> {
  await decoding.run(batchesOf(requests), {
    here: (batch) => finish(batch, readBatch(batch.images, batch.target)),
    inThread: async (batch, threads) => finish(batch, await threads.read(batch.images, batch.target)),
  })
}

function* batchesOf(requests: Iterable<ImageRequest>): Generator<RequestBatch> {
  let [images, places, bytes]: [Uint8Array[], Uint8Array[], number] = [[], [], 0]
  let last: PixelTarget | null = null
  for (const request of requests) {
    const { target } = request
    const isFull = bytes >= fileBytes || images.length * pixelBytes(target) >= decodedBytes
    if (last !== null && (isFull || target !== last)) {
      yield { target: last, images, places }
      ;[images, places, bytes] = [[], [], 0]
    }
    last = target
    images.push(request.bytes)
    places.push(request.into)
    bytes += request.bytes.length
  }
  if (last !== null) yield { target: last, images, places }
}

function finish({ places, target }: RequestBatch, { pixels, fault }: PixelBatch): void {
  if (fault) throw new BadImage(fault.fault, fault.message)
  const bytes = pixelBytes(target)
  for (const [position, place] of places.entries())
    place.set(pixels.subarray(position * bytes, (position + 1) * bytes))
}
