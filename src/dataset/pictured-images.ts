import type { Features, ImageFeatures } from './dataset-schema.ts'
import { imageColumnsOf, imagesOf } from './features.ts'
import { imageColumn } from './reserved-columns.ts'

/** The images of a dataset that are shown as pictures. */
export interface PicturedImages {
  readonly column: string
  readonly features: ImageFeatures
}

/** Returns the images that are shown as pictures: the first column of images of a table; null without images. */
export function picturedImages(features: Features): PicturedImages | null {
  if (features.kind === 'image') return { column: imageColumn, features }
  const [first] = imageColumnsOf(features)
  return first === undefined ? null : { column: first.name, features: imagesOf(first) }
}
