import { thumbnailOf, type Thumbnail } from '../images/thumbnail.ts'
import type { ImageFeatures } from './dataset-schema.ts'
import { valuesPerExample } from './features.ts'
import { imagePixels } from './image-pixels.ts'

/** Limit for all pictures of a page. */
const mostPictureBytes = 1_000_000

/** Returns a function that makes pictures of stored images until the limit of a page is reached. */
export function thumbnailMaker(features: ImageFeatures): (stored: Uint8Array) => Thumbnail | 'left out' {
  const pixels = new Uint8Array(valuesPerExample(features))
  let left = mostPictureBytes
  return (stored) => {
    imagePixels(features, stored, pixels)
    const picture = thumbnailOf(pixels.slice(), features)
    left -= picture.bytes.length
    return left < 0 ? 'left out' : picture
  }
}
