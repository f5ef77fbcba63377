import type { DataSection } from '../config/data.ts'
import type { CheckedRows } from '../expectations/expectation-checker.ts'
import { imageProblems } from '../image-sources/image-problem.ts'
import { BadImage } from '../images/bad-image.ts'
import { putImagesAside } from './image-quarantine.ts'
import type { RawImages } from './images.ts'
import { interpretImages } from './infer-images.ts'
import { decodeImages, type DecodeOptions } from './pixel-values.ts'
import type { RawDataset } from './raw-dataset.ts'

/**
 * Returns images as examples, without those that cannot be read if these go into the quarantine. To find these, all images are decoded.
 * @throws UserError that names all images that cannot be read otherwise, if the header of any shows it
 */
export async function prepareImages(
  images: RawImages,
  section: DataSection,
  checked: CheckedRows | null,
  options: DecodeOptions,
): Promise<RawDataset> {
  const { rows, faults } = images
  const { 'on-error': onError, 'at-most': atMost } = section.clean
  const draft = { ...interpretImages(images, section), expectations: checked?.results ?? null }
  const unexpected = unexpectedImages(images, checked)
  // Without a fault, the images are decoded once, when their pixels are counted.
  if (onError === 'fail' && faults.size === 0) return putImagesAside(draft, rows, unexpected, atMost)
  const decoded = await decodeReadable(images, draft, options)
  const all = new Map([...faults, ...decoded.faults])
  if (onError === 'quarantine')
    return putImagesAside(decoded.draft, rows, new Map([...unexpected, ...all]), atMost)
  throw imageProblems(
    rows.map(({ source }) => source),
    all,
  )
}

interface DecodedDraft {
  readonly draft: RawDataset
  /** Faults of images whose headers have none. */
  readonly faults: ReadonlyMap<number, BadImage>
}

/** Decodes the images whose headers have no fault. */
async function decodeReadable(
  { faults, features }: RawImages,
  draft: RawDataset,
  options: DecodeOptions,
): Promise<DecodedDraft> {
  const { outcomes } = draft
  for (const row of faults.keys()) outcomes.set(row, 'quarantined')
  const [column, ...others] = draft.columns
  if (features.encoding === 'raw' || column?.kind !== 'bytes') return { draft, faults: new Map() }
  const decoded = await decodeImages(features, column, outcomes, options)
  const counts = (chunk: number) => {
    const { start = 0, size = 0 } = outcomes.chunks[chunk] ?? {}
    return Array.from({ length: size }, (_, position) => decoded.counts.read(start + position))
  }
  return { draft: { ...draft, columns: [{ ...column, counts }, ...others] }, faults: decoded.faults }
}

/** Returns the images that fail an expectation and are put aside. */
function unexpectedImages({ sizes, labels }: RawImages, checked: CheckedRows | null): Map<number, BadImage> {
  const unexpected = new Map<number, BadImage>()
  for (const { failing } of checked?.aside ?? [])
    for (const row of failing.rows()) {
      const { width = 0, height = 0 } = sizes[row] ?? {}
      const found = `an image of ${labels[row] ?? ''}, ${width} wide and ${height} high, that fails an expectation`
      unexpected.set(row, new BadImage('unexpected', found))
    }
  return unexpected
}
