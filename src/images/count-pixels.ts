import { BadImage, type ImageFault } from './bad-image.ts'
import { sketchBytes, writeSketch } from './similar-images.ts'
import { countPixels, emptyHistogram } from './pixel-histogram.ts'
import { readPixels, type PixelTarget } from './read-pixels.ts'

/** An image of a batch that cannot be read. */
export interface FaultyImage {
  /** Position in the batch. */
  readonly position: number
  readonly fault: ImageFault
  readonly message: string
}

/** Result of decoding a batch of images. */
export interface CountedBatch {
  /** Counts of the histogram of all images that can be read. */
  readonly counts: Float64Array<ArrayBuffer>
  readonly faults: readonly FaultyImage[]
  /** Sketches of all images of the batch, one after another; of zeros for images that cannot be read. */
  readonly sketches: Uint8Array<ArrayBuffer>
}

/** Decodes images, and counts their pixel values. */
export function countBatch(images: readonly Uint8Array[], target: PixelTarget): CountedBatch {
  const histogram = emptyHistogram(target.channels)
  const faults: FaultyImage[] = []
  const pixels = new Uint8Array(target.height * target.width * target.channels)
  const sketches = new Uint8Array(images.length * sketchBytes)
  for (const [position, image] of images.entries())
    try {
      readPixels(image, target, pixels)
      countPixels(histogram, pixels)
      writeSketch(pixels, target, sketches.subarray(position * sketchBytes))
    } catch (error) {
      if (!(error instanceof BadImage)) throw error
      faults.push({ position, fault: error.fault, message: error.message })
    }
  return { counts: histogram.counts, faults, sketches }
}
