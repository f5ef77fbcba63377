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

/** Weights that were computed last, by their arguments: images of a set often have few sizes. */
const recent = new Map<string, Weights>()
const mostRecent = 64

function weightsOf(size: number, from: number, to: number, targetSize: number): Weights {
  const key = [size, from, to, targetSize].join()
  const known = recent.get(key)
  if (known) return known
  const weights = computeWeights(size, from, to, targetSize)
  if (recent.size === mostRecent) recent.clear()
  recent.set(key, weights)
  return weights
}

function computeWeights(size: number, from: number, to: number, targetSize: number): Weights {
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
  const targetWidth = weights.starts.length
  const scaled = new Uint8Array(targetWidth * height * channels)
  const scaleRow = channels === 1 ? scaleGreyRow : scaleColourRow
  for (let y = 0; y < height; y++)
    scaleRow(data.subarray(y * width * channels), scaled.subarray(y * targetWidth * channels), weights)
  return { width: targetWidth, height, data: scaled }
}

function scaleGreyRow(row: Uint8Array, into: Uint8Array, { starts, counts, values, most }: Weights): void {
  for (let x = 0; x < starts.length; x++) {
    const end = x * most + (counts[x] ?? 0)
    let sum = half
    let from = starts[x] ?? 0
    for (let index = x * most; index < end; index++) sum += Math.imul(row[from++] ?? 0, values[index] ?? 0)
    into[x] = byteOf(sum)
  }
}

function scaleColourRow(row: Uint8Array, into: Uint8Array, { starts, counts, values, most }: Weights): void {
  for (let x = 0; x < starts.length; x++) {
    const end = x * most + (counts[x] ?? 0)
    let red = half
    let green = half
    let blue = half
    let from = (starts[x] ?? 0) * 3
    for (let index = x * most; index < end; index++, from += 3) {
      const weight = values[index] ?? 0
      red += Math.imul(row[from] ?? 0, weight)
      green += Math.imul(row[from + 1] ?? 0, weight)
      blue += Math.imul(row[from + 2] ?? 0, weight)
    }
    into[x * 3] = byteOf(red)
    into[x * 3 + 1] = byteOf(green)
    into[x * 3 + 2] = byteOf(blue)
  }
}

function scaleColumns({ width, data }: Pixels, channels: Channels, weights: Weights): Pixels {
  const { starts, counts, values, most } = weights
  const stride = width * channels
  const scaled = new Uint8Array(stride * starts.length)
  const sums = new Int32Array(stride)
  for (let y = 0; y < starts.length; y++) {
    sums.fill(half)
    const start = starts[y] ?? 0
    for (let tap = 0; tap < (counts[y] ?? 0); tap++)
      addRow(sums, data, (start + tap) * stride, values[y * most + tap] ?? 0)
    const target = y * stride
    for (let x = 0; x < stride; x++) scaled[target + x] = byteOf(sums[x] ?? 0)
  }
  return { width, height: starts.length, data: scaled }
}

function addRow(sums: Int32Array, data: Uint8Array, from: number, weight: number): void {
  for (let x = 0; x < sums.length; x++) sums[x] = (sums[x] ?? 0) + Math.imul(data[from + x] ?? 0, weight)
}

/** Weights add up to 1 within rounding, so a sum may exceed the largest byte a little. */
function byteOf(sum: number): number {
  const byte = sum >> weightBits
  return byte > 255 ? 255 : byte
}
