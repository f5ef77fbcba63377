import type { Features } from '../dataset/dataset-schema.ts'
import type { ExampleCodec } from './example-codec/codec.ts'
import { imageCodec } from './example-codec/image-codec.ts'
import { rowCodec } from './example-codec/row-codec.ts'

/** Returns the codec for examples with these features. */
export function exampleCodec(features: Features): ExampleCodec {
  switch (features.kind) {
    case 'image':
      return imageCodec(features)
    case 'table':
      return rowCodec(features)
  }
}
