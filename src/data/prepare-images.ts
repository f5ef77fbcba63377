import type { DataSection } from '../config/data.ts'
import type { Log } from '../host/host.ts'
import { imageProblems } from './image-problem.ts'
import { putImagesAside } from './image-quarantine.ts'
import type { RawImages } from './images.ts'
import { interpretImages } from './infer-images.ts'
import { undecodableImages } from './pixel-values.ts'
import type { RawDataset } from './raw-dataset.ts'

/**
 * Returns images as examples, without those that cannot be read if these go into the quarantine.
 * @throws UserError that names all images that cannot be read otherwise, as far as their headers show it
 */
export async function prepareImages(
  images: RawImages,
  section: DataSection,
  log: Pick<Log, 'progress'>,
): Promise<RawDataset> {
  const { rows, faults } = images
  const { 'on-error': onError, 'at-most': atMost } = section.clean
  const draft = interpretImages(images, section)
  if (onError === 'fail') {
    if (faults.size > 0)
      throw imageProblems(
        rows.map(({ source }) => source),
        faults,
      )
    return draft
  }
  for (const row of faults.keys()) draft.outcomes.set(row, 'quarantined')
  const [column] = draft.columns
  if (images.features.encoding === 'raw' || column?.kind !== 'bytes') return draft
  const undecodable = await undecodableImages(images.features, column, draft.outcomes, log)
  return putImagesAside(draft, rows, new Map([...faults, ...undecodable]), atMost)
}
