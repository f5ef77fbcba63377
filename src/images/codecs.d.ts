/** The parts of the codecs that are used: their own declarations need the types of browsers, or do not exist. */
declare module '@jsquash/jpeg/codec/dec/mozjpeg_dec.js' {
  const factory: (options: object) => Promise<unknown>
  export default factory
}

declare module '@jsquash/webp/codec/dec/webp_dec.js' {
  const factory: (options: object) => Promise<unknown>
  export default factory
}

declare module 'bmp-ts' {
  /** Returns four bytes a pixel: alpha, blue, green and red. */
  export function decode(file: Buffer): { readonly data: Buffer }
}

declare module 'omggif' {
  export interface GifFrame {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly transparent_index: number | null
  }

  export class GifReader {
    constructor(bytes: Uint8Array)
    numFrames(): number
    frameInfo(index: number): GifFrame
    /** Writes the visible pixels of a frame into those of the whole screen. */
    decodeAndBlitFrameRGBA(index: number, pixels: Uint8Array): void
  }
}
