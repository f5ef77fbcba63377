import type { ImageFeatures } from './dataset-schema.ts'
import { readPixels } from '../images/read-pixels.ts'

/** Decodes an image as it is stored in a dataset to pixels. @throws BadImage when it cannot be read or has another size */
export function imagePixels(features: ImageFeatures, bytes: Uint8Array, into: Uint8Array): void {
  if (features.encoding === 'raw') into.set(bytes)
  else readPixels(bytes, features, into)
}
