import { BadImage, type ImageFault } from './bad-image.ts'
import { sketchBytes, writeSketch } from './similar-images.ts'
import { countPixels, countsOfChannels } from './pixel-histogram.ts'
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
  /** Counts of the histograms of all images of the batch, one after another; of zeros for images that cannot be read. */
  readonly counts: Uint32Array<ArrayBuffer>
  readonly faults: readonly FaultyImage[]
  /** Sketches of all images of the batch, one after another; of zeros for images that cannot be read. */
  readonly sketches: Uint8Array<ArrayBuffer>
}

/** Pixels of one image in numbers. */
export interface PixelCounts {
  /** Counts of its histogram. */
  readonly counts: Uint32Array
  readonly sketch: Uint8Array
}

/** Returns the numbers of an image of a batch. */
export function countsAt({ counts, sketches }: CountedBatch, position: number): PixelCounts {
  const [bins, bytes] = [counts.length / (sketches.length / sketchBytes), sketchBytes]
  return {
    counts: counts.subarray(position * bins, (position + 1) * bins),
    sketch: sketches.subarray(position * bytes, (position + 1) * bytes),
  }
}

/** Decodes images, and counts their pixel values. */
export function countBatch(images: readonly Uint8Array[], target: PixelTarget): CountedBatch {
  const { channels } = target
  const bins = countsOfChannels(channels)
  const counts = new Uint32Array(images.length * bins)
  const faults: FaultyImage[] = []
  const pixels = new Uint8Array(target.height * target.width * channels)
  const sketches = new Uint8Array(images.length * sketchBytes)
  for (const [position, image] of images.entries())
    try {
      readPixels(image, target, pixels)
      countPixels({ channels, counts: counts.subarray(position * bins, (position + 1) * bins) }, pixels)
      writeSketch(pixels, target, sketches.subarray(position * sketchBytes))
    } catch (error) {
      if (!(error instanceof BadImage)) throw error
      faults.push({ position, fault: error.fault, message: error.message })
    }
  return { counts, faults, sketches }
}
