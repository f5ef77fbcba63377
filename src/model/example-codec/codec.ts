import type { RawBatch } from '../../dataset/examples.ts'

/**
 * A converter between the examples of a client and raw features. Decoding an encoded example gives exactly the same
 * features.
 */
export interface ExampleCodec {
  /**
   * Returns one example in the form of a request.
   * @param example a batch of one example
   */
  readonly encode: (example: RawBatch) => RawExample
  /**
   * Returns raw features, ready for `applyTransform`.
   * @param first index of the first example in the request, for messages; 0 by default
   * @throws UserError that names the example and the expected value
   */
  readonly decode: (examples: readonly unknown[], first?: number) => RawBatch
}

/** A PNG file in base64. */
export type EncodedImage = Record<'b64', string>

/** An image, or the values of a row by column. */
export type RawExample = EncodedImage | Record<string, string | number | null | EncodedImage>
