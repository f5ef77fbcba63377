import type { Log } from '../host/host.ts'
import type { BytesColumn } from './columns.ts'
import type { Row } from './data-file.ts'
import { BadImage, decodeImage } from './image-file.ts'
import { badImage } from './images.ts'
import { valuesPerExample } from './features.ts'
import { countPixels, emptyHistogram, type PixelHistogram } from './pixel-histogram.ts'
import type { ImageFeatures } from './dataset-schema.ts'

/** Decodes an image as it lies in a dataset to pixels. @throws BadImage when it is damaged or of another size. */
export function imagePixels(features: ImageFeatures, bytes: Uint8Array, into: Uint8Array): void {
  if (features.encoding === 'raw') into.set(bytes)
  else decodeImage(bytes, features, into)
}

/**
 * Decodes some of the images once, which shows that they can be, and counts their pixels.
 * @param rows Which images.
 * @throws UserError that names the file that cannot be decoded.
 */
export function histogramOf(
  features: ImageFeatures,
  images: BytesColumn,
  sources: readonly Row[],
  rows: Int32Array,
  log: Pick<Log, 'progress'>,
): PixelHistogram {
  const histogram = emptyHistogram(features.channels)
  const pixels = new Uint8Array(valuesPerExample(features))
  for (const [done, row] of rows.entries()) {
    const source = sources[row]?.source
    try {
      imagePixels(features, images.values[row] ?? new Uint8Array(), pixels)
    } catch (error) {
      if (!(error instanceof BadImage) || !source) throw error
      throw badImage(source, error)
    }
    countPixels(histogram, pixels)
    if (done % 10_000 === 9_999) log.progress(`Looked at ${done + 1} of ${rows.length} images`)
  }
  return histogram
}
