/** Converts between examples as a client sends them and raw features. Decoding what was encoded gives exactly the same features. */
export interface ExampleCodec {
  /** Returns one example as a client would send it. @param values raw features of the example */
  readonly encode: (values: Float32Array | Uint8Array) => RawExample
  /**
   * Returns raw features of `examples.length × values per example` numbers, ready for `applyTransform`.
   * @throws UserError that names the example and what was expected there
   */
  readonly decode: (examples: readonly unknown[]) => Float32Array | Uint8Array
}

/** A PNG file in base64, or the values of a row by column. */
export type RawExample = { b64: string } | Record<string, string | number>
