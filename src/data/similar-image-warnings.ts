import { SimilarImages, sketchBytes } from '../images/similar-images.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import { formatCount } from '../text/format.ts'
import type { RawDataset } from './raw-dataset.ts'

/**
 * Returns warnings about images that look like images of an earlier split, such as resized or recompressed copies.
 * @param sketches of all rows, one after another
 */
export async function similarImageWarnings(
  { outcomes, locate }: Pick<RawDataset, 'outcomes' | 'locate'>,
  sketches: Uint8Array,
): Promise<string[]> {
  const known = new SimilarImages()
  const warnings: string[] = []
  for (const split of splitNames) {
    const found: { readonly row: number; readonly other: number }[] = []
    const rows = outcomes.chunks.flatMap((range) =>
      Array.from(outcomes.positions(range, split), (position) => range.start + position),
    )
    const sketchOf = (row: number) => sketches.subarray(row * sketchBytes, (row + 1) * sketchBytes)
    for (const row of split === 'train' ? [] : rows) {
      const other = known.find(sketchOf(row))
      if (other !== null) found.push({ row, other })
    }
    for (const row of rows) known.add(row, sketchOf(row))
    const [first] = found
    if (!first) continue
    const [one, other] = await locate([first.row, first.other])
    warnings.push(
      `Images of the ${split} split that look like images of another split: ${formatCount(found.length)}, the first ${one?.source.path} like ${other?.source.path}. Metrics on the ${split} split may be too good. Keep copies of an image in one split.`,
    )
  }
  return warnings
}
