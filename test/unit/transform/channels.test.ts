import { describe, expect, it } from '@jest/globals'
import type { ChannelStepSetting } from '../../../src/config/transform-steps.ts'
import type { ImageFeatures } from '../../../src/dataset/dataset-schema.ts'
import { addHistograms, countPixels, emptyHistogram } from '../../../src/images/pixel-histogram.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { fitChannels } from '../../../src/transform/fit-channels.ts'

const picture: ImageFeatures = { kind: 'image', height: 2, width: 2, channels: 3, encoding: 'raw' }
const pixels = Uint8Array.from({ length: 5 * 12 }, (_, i) => (i * 37) % 256)

function histogramOf(part: Uint8Array) {
  const histogram = emptyHistogram(3)
  countPixels(histogram, part)
  return histogram
}

const fit = (steps: readonly ChannelStepSetting[]) => fitChannels(steps, picture, histogramOf(pixels))

describe('a transform of images', () => {
  it('scales pixels to float32 quotients', () => {
    const transform = fit([{ step: 'scale', by: 255 }])
    expect(transform).toEqual({ steps: [{ step: 'scale', by: 255 }], shape: [2, 2, 3] })
    expect(applyTransform(transform, pixels, 5)).toEqual(Float32Array.from(pixels, (pixel) => pixel / 255))
  })

  it('gives each channel the mean 0 and the deviation 1, also after a scale', () => {
    const result = applyTransform(fit([{ step: 'scale', by: 255 }, { step: 'standardize' }]), pixels, 5)
    for (const channel of [0, 1, 2]) {
      const values = Array.from(result).filter((_, index) => index % 3 === channel)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
      expect(mean).toBeCloseTo(0, 6)
      expect(variance).toBeCloseTo(1, 6)
    }
  })

  it('is fitted to the same values from the histograms of parts', () => {
    const parts = [pixels.subarray(36), pixels.subarray(0, 36)].map(histogramOf)
    expect(fitChannels([{ step: 'standardize' }], picture, addHistograms(parts))).toEqual(
      fit([{ step: 'standardize' }]),
    )
  })

  it('returns raw values without steps', () => {
    expect(applyTransform({ steps: [], shape: [3] }, Uint8Array.of(0, 7, 255), 1)).toEqual(
      Float32Array.of(0, 7, 255),
    )
  })

  it('rejects features of another shape', () => {
    expect(() => applyTransform({ steps: [], shape: [3] }, Uint8Array.of(1, 2), 1)).toThrow(RangeError)
  })
})
