/** How often each pixel value occurs: `channels` rows of 256 counts. Histograms of shards add up to that of the whole. */
export interface PixelHistogram {
  readonly channels: number
  readonly counts: Float64Array<ArrayBuffer>
}

export function emptyHistogram(channels: number): PixelHistogram {
  return { channels, counts: new Float64Array(channels * 256) }
}

/** Adds pixels, channels last, to a histogram. */
export function countPixels({ channels, counts }: PixelHistogram, pixels: Uint8Array): void {
  let channel = 0
  for (const pixel of pixels) {
    const bin = channel * 256 + pixel
    counts[bin] = (counts[bin] ?? 0) + 1
    channel = channel + 1 === channels ? 0 : channel + 1
  }
}

/** The histogram of all examples, from those of its parts, which have the same channels. */
export function addHistograms(parts: readonly PixelHistogram[]): PixelHistogram {
  const sum = emptyHistogram(parts[0]?.channels ?? 1)
  for (const { counts } of parts)
    counts.forEach((count, bin) => (sum.counts[bin] = (sum.counts[bin] ?? 0) + count))
  return sum
}
