import type { Log } from '../host/host.ts'
import { BadImage } from '../images/bad-image.ts'
import { imagePixels } from '../dataset/image-pixels.ts'
import { imageProblem } from './image-problem.ts'
import { valuesPerExample } from '../dataset/features.ts'
import { countPixels, emptyHistogram, type PixelHistogram } from '../transform/pixel-histogram.ts'
import type { ImageFeatures, SplitName } from '../dataset/dataset-schema.ts'
import type { RawDataset } from './raw-dataset.ts'
import type { StoredBytes } from './stored-column.ts'

/**
 * Decodes the images of a split once, which shows that they can be, and counts their pixels.
 * @throws UserError that names the file that cannot be decoded.
 */
export async function histogramOf(
  features: ImageFeatures,
  images: StoredBytes,
  split: SplitName,
  { outcomes, locate }: Pick<RawDataset, 'outcomes' | 'locate'>,
  log: Pick<Log, 'progress'>,
): Promise<PixelHistogram> {
  const histogram = emptyHistogram(features.channels)
  const pixels = new Uint8Array(valuesPerExample(features))
  let done = 0
  for (const [index, range] of outcomes.chunks.entries()) {
    const { values } = images.read(index)
    for (const position of outcomes.positions(range, split)) {
      try {
        imagePixels(features, values[position] ?? new Uint8Array(), pixels)
      } catch (error) {
        const [row] = await locate([range.start + position])
        if (!(error instanceof BadImage) || !row) throw error
        throw imageProblem(row.source, error)
      }
      countPixels(histogram, pixels)
      if (++done % 10_000 === 0) log.progress(`Looked at ${done} images of the ${split} split`)
    }
  }
  return histogram
}
