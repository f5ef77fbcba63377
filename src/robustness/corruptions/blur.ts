import { byte, clamp, type ImageChange, type Shape } from './pixels.ts'
import type { Defocus } from './severity.ts'

/** Returns a Gaussian blur up to four deviations, along the rows and then along the columns; edge pixels are repeated. */
export function gaussianBlur(deviation: number, { height, width, channels }: Shape): ImageChange {
  const weights = gaussianWeights(Math.floor(4 * deviation + 0.5), deviation)
  const reach = (weights.length - 1) / 2
  const along = (values: ArrayLike<number>, length: number, step: number, other: number, stride: number) => {
    const result = new Float64Array(values.length)
    for (let line = 0; line < other; line++)
      for (let position = 0; position < length; position++)
        for (let channel = 0; channel < channels; channel++) {
          const start = line * stride + channel
          let sum = 0
          for (const [index, weight] of weights.entries())
            sum += weight * (values[start + clamp(position + index - reach, length - 1) * step] ?? 0)
          result[start + position * step] = sum
        }
    return result
  }
  return (pixels) => {
    const rows = along(pixels, width, channels, height, width * channels)
    return Uint8Array.from(along(rows, height, width * channels, width, channels), byte)
  }
}

/** Returns the blur of a lens out of focus: each point becomes a disk with a smooth edge; the image is mirrored at its edges. */
export function defocusBlur(strength: Defocus, { height, width, channels }: Shape): ImageChange {
  const taps = diskTaps(strength)
  const reach = Math.max(8, strength[0])
  const [columns, rows] = [mirrorMap(width, reach), mirrorMap(height, reach)]
  return (pixels) => {
    const result = new Uint8Array(pixels.length)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        for (let channel = 0; channel < channels; channel++) {
          let sum = 0
          for (const { right, down, weight } of taps) {
            const [fromX, fromY] = [columns[x + right + reach] ?? 0, rows[y + down + reach] ?? 0]
            sum += weight * (pixels[(fromY * width + fromX) * channels + channel] ?? 0)
          }
          result[(y * width + x) * channels + channel] = byte(sum)
        }
    return result
  }
}

interface Tap {
  readonly right: number
  readonly down: number
  readonly weight: number
}

/** Returns the disk on a grid of 17 × 17 pixels, or of its own size if it is larger, with a smoothed edge. */
function diskTaps([radius, deviation]: Defocus): Tap[] {
  const reach = Math.max(8, radius)
  const size = 2 * reach + 1
  const inDisk = Float64Array.from({ length: size * size }, (_, index) =>
    (Math.floor(index / size) - reach) ** 2 + ((index % size) - reach) ** 2 <= radius ** 2 ? 1 : 0,
  )
  const area = inDisk.reduce((sum, inside) => sum + inside, 0)
  const smooth = gaussianWeights(radius <= 8 ? 1 : 2, deviation)
  const half = (smooth.length - 1) / 2
  const weightAt = (x: number, y: number) =>
    smooth.reduce(
      (sum, across, i) =>
        sum +
        smooth.reduce(
          (inner, along, j) =>
            inner +
            across *
              along *
              (inDisk[mirrored(y + j - half, size) * size + mirrored(x + i - half, size)] ?? 0),
          0,
        ),
      0,
    ) / area
  return Array.from(inDisk, (_, index) => {
    const [x, y] = [index % size, Math.floor(index / size)]
    return { right: x - reach, down: y - reach, weight: weightAt(x, y) }
  }).filter(({ weight }) => weight > 0)
}

/** Returns weights at −reach … reach that sum to 1. */
function gaussianWeights(reach: number, deviation: number): number[] {
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** Returns the source of each of the places −reach … length − 1 + reach. */
function mirrorMap(length: number, reach: number): Int32Array {
  return Int32Array.from({ length: length + 2 * reach }, (_, index) => mirrored(index - reach, length))
}

/** Returns the place mirrored at the edge pixels, for places outside 0 … length − 1. */
function mirrored(index: number, length: number): number {
  if (length === 1) return 0
  const period = 2 * (length - 1)
  const within = ((index % period) + period) % period
  return within < length ? within : period - within
}
