import type { ImageFeatures } from './dataset-schema.ts'
import { decodeImage } from './image-file.ts'

/** Decodes an image as it lies in a dataset to pixels. @throws BadImage when it is damaged or of another size. */
export function imagePixels(features: ImageFeatures, bytes: Uint8Array, into: Uint8Array): void {
  if (features.encoding === 'raw') into.set(bytes)
  else decodeImage(bytes, features, into)
}
