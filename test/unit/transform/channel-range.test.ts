import { expect, it } from '@jest/globals'
import type { ChannelTransform } from '../../../src/dataset/dataset-schema.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { channelRanges, pixelsOfTransformed } from '../../../src/transform/channel-range.ts'

const transform: ChannelTransform = {
  shape: [2, 2, 3],
  steps: [
    { step: 'scale', by: 255 },
    { step: 'standardize', mean: [0.5, 0.4, 0.3], deviation: [0.2, 0.3, 0.25] },
  ],
}

it('pixelsOfTransformed returns the pixels from which the transform made the values', () => {
  const pixels = Uint8Array.from({ length: 24 }, (_, index) => (index * 37) % 256)
  expect(pixelsOfTransformed(transform, applyTransform(transform, pixels, 2))).toEqual(pixels)
})

it('pixelsOfTransformed cuts values off at black and white of their channel', () => {
  const [, green] = channelRanges(transform)
  expect(green?.black).toBeCloseTo(-0.4 / 0.3, 5)
  expect(green?.white).toBeCloseTo(0.6 / 0.3, 5)
  expect([...pixelsOfTransformed(transform, [-99, -99, -99, 99, 99, 99])]).toEqual([0, 0, 0, 255, 255, 255])
})
