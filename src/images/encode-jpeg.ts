import { encode } from 'jpeg-js'
import type { ImageShape } from './image-shape.ts'

/**
 * Pixels (rows first, channels last) as a JPEG file, every channel at full resolution.
 * @param quality From 1 to 100, as the Independent JPEG Group counts it.
 */
export function encodeJpeg(
  pixels: Uint8Array,
  { height, width, channels }: ImageShape,
  quality: number,
): Uint8Array {
  const opaque = new Uint8Array(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      opaque[pixel * 4 + channel] = pixels[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0
  return encode({ width, height, data: opaque }, quality).data
}
