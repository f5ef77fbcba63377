import { encode } from 'fast-png'
import type { ImageShape } from './image-shape.ts'

/** Returns a PNG file whose pixels all have one value. */
export function encodeConstant({ height, width, channels }: ImageShape, value: number): Uint8Array {
  return encode({ width, height, channels, data: new Uint8Array(height * width * channels).fill(value) })
}
