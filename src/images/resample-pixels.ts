import type { Pixels } from './decode-image.ts'
import type { Channels } from './image-shape.ts'

/** A part of an image, in pixels from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Bits of the fraction of a weight, so that a weighted sum of bytes fits into 32 bits. */
const weightBits = 22

/** Weights of source pixels for each target pixel along one side. */
interface Weights {
  /** First source pixel and number of source pixels, by target pixel. */
  readonly starts: Int32Array
  readonly counts: Int32Array
  /** Weights as fixed-point numbers, `most` for each target pixel. */
  readonly values: Int32Array
  readonly most: number
}

/**
 * Scales a part of an image by a triangle filter that covers all of its pixels (bilinear and antialiased). The result is within
 * one level of Pillow's `resize` with `BILINEAR`: both passes round to bytes, with weights of 22 fractional bits.
 */
export function resample(
  image: Pixels,
  channels: Channels,
  size: Pick<Pixels, 'width' | 'height'>,
  box: Box,
): Pixels {
  const across = weightsOf(image.width, box.left, box.right, size.width)
  const down = weightsOf(image.height, box.top, box.bottom, size.height)
  const narrow =
    image.width === size.width && isWhole(across, image.width) ? image : scaleRows(image, channels, across)
  return narrow.height === size.height && isWhole(down, image.height)
    ? narrow
    : scaleColumns(narrow, channels, down)
}

/** Returns true if each target pixel is the source pixel of the same position. */
function isWhole({ starts, counts }: Weights, size: number): boolean {
  return starts.length === size && starts.every((start, index) => start === index && counts[index] === 1)
}

function weightsOf(size: number, from: number, to: number, targetSize: number): Weights {
  // Pillow keeps the box in 32 bits.
  const first = Math.fround(from)
  const scale = Math.fround(Math.fround(to) - first) / targetSize
  const support = Math.max(scale, 1)
  const most = Math.ceil(support) * 2 + 1
  const starts = new Int32Array(targetSize)
  const counts = new Int32Array(targetSize)
  const values = new Int32Array(targetSize * most)
  for (let target = 0; target < targetSize; target++) {
    const centre = first + (target + 0.5) * scale
    const start = Math.max(Math.trunc(centre - support + 0.5), 0)
    const count = Math.min(Math.trunc(centre + support + 0.5), size) - start
    const weights = Array.from({ length: count }, (_, index) =>
      Math.max(0, 1 - Math.abs((index + start - centre + 0.5) * (1 / support))),
    )
    const sum = weights.reduce((total, weight) => total + weight, 0)
    starts[target] = start
    counts[target] = count
    for (const [index, weight] of weights.entries())
      values[target * most + index] = Math.trunc(
        0.5 + (sum === 0 ? weight : weight / sum) * (1 << weightBits),
      )
  }
  return { starts, counts, values, most }
}

const half = 1 << (weightBits - 1)

function scaleRows({ width, height, data }: Pixels, channels: Channels, weights: Weights): Pixels {
  const { starts, counts, values, most } = weights
  const targetWidth = starts.length
  const scaled = new Uint8Array(targetWidth * height * channels)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < targetWidth; x++) {
      const [start, count] = [starts[x] ?? 0, counts[x] ?? 0]
      for (let channel = 0; channel < channels; channel++) {
        let sum = half
        let from = (y * width + start) * channels + channel
        for (let index = 0; index < count; index++, from += channels)
          sum += (data[from] ?? 0) * (values[x * most + index] ?? 0)
        scaled[(y * targetWidth + x) * channels + channel] = byteOf(sum)
      }
    }
  return { width: targetWidth, height, data: scaled }
}

function scaleColumns({ width, data }: Pixels, channels: Channels, weights: Weights): Pixels {
  const { starts, counts, values, most } = weights
  const stride = width * channels
  const scaled = new Uint8Array(stride * starts.length)
  for (let y = 0; y < starts.length; y++) {
    const [start, count] = [starts[y] ?? 0, counts[y] ?? 0]
    for (let x = 0; x < stride; x++) {
      let sum = half
      let from = start * stride + x
      for (let index = 0; index < count; index++, from += stride)
        sum += (data[from] ?? 0) * (values[y * most + index] ?? 0)
      scaled[y * stride + x] = byteOf(sum)
    }
  }
  return { width, height: starts.length, data: scaled }
}

/** Weights add up to 1 within rounding, so a sum may exceed the largest byte a little. */
function byteOf(sum: number): number {
  return Math.min(sum >> weightBits, 255)
}
