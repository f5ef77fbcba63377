/** The parts of the codecs that are used: their own declarations need the types of browsers, or do not exist. */
declare module '@jsquash/jpeg/codec/dec/mozjpeg_dec.js' {
  const factory: (options: object) => Promise<unknown>
  export default factory
}

declare module '@jsquash/webp/codec/dec/webp_dec.js' {
  const factory: (options: object) => Promise<unknown>
  export default factory
}
