import { byte, clamp, type Shape } from './pixels.ts'

/** Takes each pixel from another place with bilinear interpolation; places outside have the value of the nearest edge pixel. */
export function moved(
  pixels: Uint8Array,
  { height, width, channels }: Shape,
  sourceOf: (x: number, y: number) => readonly [number, number],
): Uint8Array {
  const result = new Uint8Array(pixels.length)
  const at = (x: number, y: number, channel: number) => pixels[(y * width + x) * channels + channel] ?? 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = sourceOf(x, y)
      const [insideX, insideY] = [clamp(fromX, width - 1), clamp(fromY, height - 1)]
      const [left, top] = [Math.floor(insideX), Math.floor(insideY)]
      const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)]
      const [partX, partY] = [insideX - left, insideY - top]
      for (let channel = 0; channel < channels; channel++) {
        const above = at(left, top, channel) * (1 - partX) + at(right, top, channel) * partX
        const below = at(left, bottom, channel) * (1 - partX) + at(right, bottom, channel) * partX
        result[(y * width + x) * channels + channel] = byte(above * (1 - partY) + below * partY)
      }
    }
  return result
}
