import { pixelOperations } from './pixel-operations.ts'

/** How often each pixel value occurs: `channels` rows of 256 counts. Histograms of shards add up to that of the whole. */
export interface PixelHistogram {
  readonly channels: number
  readonly counts: Float64Array<ArrayBuffer>
}

/** Pixel values of one image. */
export interface ImageHistogram {
  readonly channels: number
  readonly counts: Uint32Array
}

/** Returns the number of counts of a histogram. */
export function countsOfChannels(channels: number): number {
  return channels * 256
}

export function emptyHistogram(channels: number): PixelHistogram {
  return { channels, counts: new Float64Array(countsOfChannels(channels)) }
}

/** Adds pixels, channels last, to a histogram. */
export function countPixels({ channels, counts }: PixelHistogram | ImageHistogram, pixels: Uint8Array): void {
  const operations = pixelOperations()
  const address = operations.place(pixels)
  const tables = operations.allocate(2 * counts.length * Uint32Array.BYTES_PER_ELEMENT)
  operations.countValues(address, pixels.length, channels, tables)
  for (const [bin, count] of operations.readWords(tables, counts.length).entries())
    counts[bin] = (counts[bin] ?? 0) + count
}

/** The histogram of all examples, from those of its parts, which have the same channels. */
export function addHistograms(parts: readonly PixelHistogram[]): PixelHistogram {
  const sum = emptyHistogram(parts[0]?.channels ?? 1)
  for (const { counts } of parts) addCounts(sum, counts)
  return sum
}

/** Adds the counts of another histogram of the same channels. */
export function addCounts({ counts }: PixelHistogram, others: Float64Array | Uint32Array): void {
  for (let bin = 0; bin < counts.length; bin++) counts[bin] = (counts[bin] ?? 0) + (others[bin] ?? 0)
}
