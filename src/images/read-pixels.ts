import { BadImage } from './bad-image.ts'
import { decodeImage } from './decode-image.ts'
import { fitImage, wholeOf } from './fit-image.ts'
import { resample } from './resample-pixels.ts'
import { readImageHeader, sizeSeen } from './image-header.ts'
import type { ImageFit, ImageShape } from './image-shape.ts'

/** Target of an image file: its shape and the way to it. */
export interface PixelTarget extends ImageShape {
  /** Without it, an image of another size is refused. */
  readonly fit?: ImageFit | undefined
}

/**
 * Decodes an image file to pixels of a shape.
 * @param into receives the `height × width × channels` bytes
 * @throws BadImage when the file cannot be read, or has another size and `fit` is left out
 */
export function readPixels(bytes: Uint8Array, target: PixelTarget, into: Uint8Array): void {
  const { height, width, fit } = target
  const header = readImageHeader(bytes)
  const size = sizeSeen(header)
  const fits = size.height === height && size.width === width
  if (fit === undefined && !fits)
    throw new BadImage('size', `an image ${size.width} wide and ${size.height} high`)
  const decoded = decodeImage(bytes, header)
  if (fit === undefined || fits) resample(decoded, target, wholeOf(decoded), into)
  else fitImage(decoded, target, fit, into)
}
