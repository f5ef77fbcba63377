import { BadImage } from './bad-image.ts'
import type { FaultyImage } from './count-pixels.ts'
import { readPixels, type PixelTarget } from './read-pixels.ts'

/** Pixels of a batch of images, one image after another. */
export interface PixelBatch {
  readonly pixels: Uint8Array<ArrayBuffer>
  /** The first image that cannot be read; null if all can. */
  readonly fault: FaultyImage | null
}

/** Returns the number of bytes of the pixels of an image. */
export function pixelBytes({ height, width, channels }: PixelTarget): number {
  return height * width * channels
}

/** Decodes images up to the first one that cannot be read. */
export function readBatch(images: readonly Uint8Array[], target: PixelTarget): PixelBatch {
  const bytes = pixelBytes(target)
  const pixels = new Uint8Array(images.length * bytes)
  for (const [position, image] of images.entries())
    try {
      readPixels(image, target, pixels.subarray(position * bytes, (position + 1) * bytes))
    } catch (error) {
      if (!(error instanceof BadImage)) throw error
      return { pixels, fault: { position, fault: error.fault, message: error.message } }
    }
  return { pixels, fault: null }
}
