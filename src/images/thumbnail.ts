import { encode as encodePng } from 'fast-png'
import { encodeJpeg } from './encode-jpeg.ts'
import type { ImageShape } from './image-shape.ts'

/** A picture small enough to look at beside many others. */
export interface Thumbnail {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Up to this a picture is shown pixel by pixel; a larger one is a photo, for which PNG is no format. */
const mostExactPixels = 64
const longestSide = 160
const jpegQuality = 80

/**
 * An image of bytes (rows first, channels last) as a file of its own, at most 160 pixels wide and high. It is made from the
 * pixels, so that nothing else of the original file, such as where a photo was taken, comes along.
 */
export function thumbnailOf(pixels: Uint8Array, features: ImageShape): Thumbnail {
  const { width, height, data } = reduced(pixels, features)
  const { channels } = features
  return Math.max(width, height) <= mostExactPixels
    ? { mediaType: 'image/png', width, height, bytes: encodePng({ width, height, data, channels }) }
    : {
        mediaType: 'image/jpeg',
        width,
        height,
        bytes: encodeJpeg(data, { width, height, channels }, jpegQuality),
      }
}

interface Reduced {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Each pixel is the mean of those it stands for. */
function reduced(pixels: Uint8Array, { width, height, channels }: ImageShape): Reduced {
  const factor = longestSide / Math.max(width, height)
  if (factor >= 1) return { width, height, data: pixels }
  const [across, down] = [width, height].map((size) => Math.max(1, Math.round(size * factor)))
  const [newWidth, newHeight] = [across ?? 1, down ?? 1]
  const data = new Uint8Array(newWidth * newHeight * channels)
  for (let y = 0; y < newHeight; y++)
    for (let x = 0; x < newWidth; x++) {
      const [top, bottom] = span(y, height / newHeight)
      const [left, right] = span(x, width / newWidth)
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0
        for (let row = top; row < bottom; row++)
          for (let column = left; column < right; column++)
            sum += pixels[(row * width + column) * channels + channel] ?? 0
        data[(y * newWidth + x) * channels + channel] = Math.round(sum / ((bottom - top) * (right - left)))
      }
    }
  return { width: newWidth, height: newHeight, data }
}

function span(index: number, step: number): readonly [number, number] {
  const from = Math.floor(index * step)
  return [from, Math.max(from + 1, Math.floor((index + 1) * step))]
}
