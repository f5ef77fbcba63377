import { describe, expect, it } from '@jest/globals'
import { readImageHeader } from '../../../src/images/image-header.ts'
import { readPixels } from '../../../src/images/read-pixels.ts'
import { thumbnailOf } from '../../../src/images/thumbnail.ts'

const image = (height: number, width: number, channels: 1 | 3) => ({ height, width, channels })

describe('a thumbnail', () => {
  it('of a small image has every pixel of it', () => {
    const pixels = Uint8Array.from({ length: 28 * 20 * 3 }, (_, index) => (index * 7) % 256)
    const { bytes, mediaType } = thumbnailOf(pixels, image(28, 20, 3))
    const decoded = new Uint8Array(pixels.length)
    readPixels(bytes, { height: 28, width: 20, channels: 3 }, decoded)
    expect(mediaType).toBe('image/png')
    expect(decoded).toEqual(pixels)
  })

  it('of a large one is a JPEG of at most 160 pixels in its proportions, of the mean colours', () => {
    const [height, width] = [600, 400]
    const pixels = Uint8Array.from({ length: height * width * 3 }, (_, index) =>
      index % 3 === 0 ? 220 : Math.floor(index / (width * 3)) < height / 2 ? 0 : 120,
    )
    const { bytes, ...rest } = thumbnailOf(pixels, image(height, width, 3))
    expect(rest).toEqual({ mediaType: 'image/jpeg', width: 107, height: 160 })
    expect(readImageHeader(bytes)).toMatchObject({ format: 'jpeg', width: 107, height: 160 })
    expect(bytes.length).toBeLessThan(4000)
    const decoded = new Uint8Array(107 * 160 * 3)
    readPixels(bytes, { height: 160, width: 107, channels: 3 }, decoded)
    const at = (row: number) => [...decoded.subarray((row * 107 + 50) * 3, (row * 107 + 50) * 3 + 3)]
    for (const [row, green] of [
      [20, 0],
      [140, 120],
    ] as const) {
      const [red = 0, own = 0] = at(row)
      expect(Math.abs(red - 220)).toBeLessThan(6)
      expect(Math.abs(own - green)).toBeLessThan(6)
    }
  })

  it('of a thin image keeps a pixel of its width', () => {
    expect(thumbnailOf(new Uint8Array(2000), image(2000, 1, 1))).toMatchObject({ width: 1, height: 160 })
  })
})
