import type { RawValues } from '../../data/examples.ts'

/**
 * A converter between the examples of a client and raw features. Decoding an encoded example gives exactly the same
 * features.
 */
export interface ExampleCodec {
  /**
   * Returns one example in the form of a request.
   * @param values raw features of the example
   */
  readonly encode: (values: RawValues) => RawExample
  /**
   * Returns raw features of `examples.length × values per example` numbers, ready for `applyTransform`.
   * @throws UserError that names the example and the expected value
   */
  readonly decode: (examples: readonly unknown[]) => RawValues
}

/** A PNG file in base64, or the values of a row by column. */
export type RawExample = { b64: string } | Record<string, string | number | null>
