import { BadImage } from './bad-image.ts'

/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
export const mostPixels = 89_478_485

/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
export const greatestDeflateRatio = 1032

/** @throws BadImage for an image without pixels or with more than the limit */
export function assertPixels(width: number, height: number): void {
  if (width > 0 && height > 0 && width * height <= mostPixels) return
  throw new BadImage('too-large', `an image ${width} wide and ${height} high, of 1 to ${mostPixels} pixels`)
}
