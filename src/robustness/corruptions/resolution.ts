import { encodeJpeg } from '../../images/encode-jpeg.ts'
import { readPixels } from '../../images/read-pixels.ts'
import { byte, type ImageChange, type Shape } from './pixels.ts'

/** Shrinks the image by means over boxes, and enlarges it again by repeating pixels. */
export function pixelated(factor: number, { height, width, channels }: Shape): ImageChange {
  const [fewerRows, fewerColumns] = [height, width].map((size) => Math.max(1, Math.floor(size * factor)))
  const small = { height: fewerRows ?? 1, width: fewerColumns ?? 1, channels }
  const whole = { height, width, channels }
  return (pixels) => resized(resized(pixels, whole, small), small, whole)
}

/** Resizes along the rows first, then along the columns; both results are rounded to bytes. */
function resized(pixels: Uint8Array, from: Shape, to: Shape): Uint8Array {
  const { channels } = from
  const columns = boxes(from.width, to.width)
  const rows = boxes(from.height, to.height)
  const narrow = new Uint8Array(from.height * to.width * channels)
  for (let y = 0; y < from.height; y++)
    for (const [x, [first, end]] of columns.entries())
      for (let channel = 0; channel < channels; channel++)
        narrow[(y * to.width + x) * channels + channel] = mean(
          pixels,
          (y * from.width + first) * channels + channel,
          channels,
          end - first,
        )
  const result = new Uint8Array(to.height * to.width * channels)
  for (const [y, [first, end]] of rows.entries())
    for (let index = 0; index < to.width * channels; index++)
      result[y * to.width * channels + index] = mean(
        narrow,
        first * to.width * channels + index,
        to.width * channels,
        end - first,
      )
  return result
}

function mean(values: Uint8Array, start: number, step: number, count: number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += values[start + index * step] ?? 0
  return byte(sum / count)
}

/** Returns the first pixel, and the one after the last, whose centres lie within each new pixel. */
function boxes(from: number, to: number): (readonly [number, number])[] {
  const scale = from / to
  const support = Math.max(scale, 1) / 2
  return Array.from({ length: to }, (_, index) => {
    const centre = (index + 0.5) * scale
    const first = Math.max(0, Math.floor(centre - support - 0.5) + 1)
    return [first, Math.min(from, Math.max(first + 1, Math.floor(centre + support - 0.5) + 1))] as const
  })
}

/** Writes the image as JPEG, every channel at full resolution, and reads it again. */
export function compressedAsJpeg(quality: number, { height, width, channels }: Shape): ImageChange {
  return (pixels) => {
    const shape = { height, width, channels }
    const changed = new Uint8Array(pixels.length)
    readPixels(encodeJpeg(pixels, shape, quality), shape, changed)
    return changed
  }
}
