import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countPixels, emptyHistogram } from '../../../src/images/pixel-histogram.ts'
import { sketchBytes, writeSketch } from '../../../src/images/similar-images.ts'
import type { Channels } from '../../../src/images/image-shape.ts'

const channelCount = fc.constantFrom<Channels>(1, 3)

describe('countPixels', () => {
  it('adds the number of pixels with each value of each channel', () => {
    fc.assert(
      fc.property(
        channelCount,
        fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }),
        (channels, images) => {
          const histogram = emptyHistogram(channels)
          const expected = new Float64Array(channels * 256)
          for (const image of images) {
            const pixels = image.subarray(0, image.length - (image.length % channels))
            countPixels(histogram, pixels)
            for (const [index, value] of pixels.entries()) {
              const bin = (index % channels) * 256 + value
              expected[bin] = (expected[bin] ?? 0) + 1
            }
          }
          expect(histogram.counts).toEqual(expected)
        },
      ),
    )
  })
})

describe('writeSketch', () => {
  it('writes the mean of each of 8 × 8 cells', () => {
    const side = fc.integer({ min: 8, max: 70 })
    fc.assert(
      fc.property(side, side, channelCount, fc.nat(), (width, height, channels, seed) => {
        const pixels = Uint8Array.from(
          { length: width * height * channels },
          (_, index) => (Math.imul(index + seed, 2654435761) >>> 24) & 255,
        )
        const sums = new Float64Array(sketchBytes)
        const counts = new Float64Array(sketchBytes)
        for (const [index, value] of pixels.entries()) {
          const pixel = Math.floor(index / channels)
          const [x, y] = [pixel % width, Math.floor(pixel / width)]
          const cell = Math.floor((y * 8) / height) * 8 + Math.floor((x * 8) / width)
          sums[cell] = (sums[cell] ?? 0) + value
          counts[cell] = (counts[cell] ?? 0) + 1
        }
        const sketch = new Uint8Array(sketchBytes)
        writeSketch(pixels, { width, height, channels }, sketch)
        expect(sketch).toEqual(Uint8Array.from(sums, (sum, cell) => Math.round(sum / (counts[cell] ?? 0))))
      }),
    )
  })
})
