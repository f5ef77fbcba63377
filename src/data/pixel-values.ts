import type { Log } from '../host/host.ts'
import type { BytesColumn } from '../dataset/columns.ts'
import type { Row } from './data-file.ts'
import { BadImage } from '../dataset/image-file.ts'
import { imagePixels } from '../dataset/image-pixels.ts'
import { badImage } from './images.ts'
import { valuesPerExample } from '../dataset/features.ts'
import { countPixels, emptyHistogram, type PixelHistogram } from '../transform/pixel-histogram.ts'
import type { ImageFeatures } from '../dataset/dataset-schema.ts'

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
