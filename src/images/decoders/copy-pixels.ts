/** Bytes of the buffer that is kept for the next image. */
const mostKept = 2 ** 26

let buffer = new Uint8Array()

/**
 * Copies pixels out of the memory of a codec. The result is valid until the next image: its buffer is used again, because the allocation
 * of a buffer for each image takes longer than the copy.
 */
export function copyPixels(pixels: Uint8Array): Uint8Array {
  if (pixels.length > mostKept) return pixels.slice()
  if (pixels.length > buffer.length) buffer = new Uint8Array(pixels.length)
  buffer.set(pixels)
  return buffer.subarray(0, pixels.length)
}
