import { describe, expect, it } from '@jest/globals'
import { addHistograms, countPixels, emptyHistogram } from '../../../src/data/pixel-histogram.ts'
import { fitToPixels, fitTransform } from '../../../src/data/fit-transform.ts'
import { applyTransform } from '../../../src/data/transform.ts'
import type { Features } from '../../../src/data/dataset-schema.ts'

const picture: Features = { kind: 'image', height: 2, width: 2, channels: 3, encoding: 'raw' }
const table: Features = {
  kind: 'table',
  columns: [
    { name: 'age', type: 'number' },
    { name: 'color', type: 'category', categories: ['blue', 'red'] },
    { name: 'constant', type: 'number' },
  ],
}
const rows = Float32Array.of(1, 0, 1, 7, 2, 1, 0, 7, 6, 0, 1, 7)
const pixels = Uint8Array.from({ length: 5 * 12 }, (_, i) => (i * 37) % 256)

function column(values: Float32Array, width: number, offset: number): number[] {
  return Array.from(values).filter((_, index) => index % width === offset)
}

describe('a transform', () => {
  it('scales pixels to float32 quotients', () => {
    const transform = fitTransform([{ step: 'scale', by: 255 }], picture, pixels, 5)
    expect(transform).toEqual({ steps: [{ step: 'scale', by: 255 }], shape: [2, 2, 3] })
    expect(applyTransform(transform, pixels, 5)).toEqual(Float32Array.from(pixels, (pixel) => pixel / 255))
  })

  it('takes each channel to mean 0 and deviation 1, also after a scale', () => {
    const transform = fitTransform([{ step: 'scale', by: 255 }, { step: 'standardize' }], picture, pixels, 5)
    const result = applyTransform(transform, pixels, 5)
    for (const channel of [0, 1, 2]) {
      const values = column(result, 3, channel)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
      expect(mean).toBeCloseTo(0, 6)
      expect(variance).toBeCloseTo(1, 6)
    }
  })

  it('standardizes numbers, leaves categories 0 and 1, and takes a constant to 0', () => {
    const transform = fitTransform([{ step: 'standardize' }], table, rows, 3)
    expect(transform.steps).toEqual([
      {
        step: 'standardize',
        mean: [3, 0, 0, 7],
        deviation: [Math.sqrt(14 / 3), 1, 1, 1],
      },
    ])
    const result = applyTransform(transform, rows, 3)
    expect(column(result, 4, 1)).toEqual([0, 1, 0])
    expect(column(result, 4, 3)).toEqual([0, 0, 0])
  })

  it('takes the range of the training split to 0 to 1 and lets later values exceed it', () => {
    const transform = fitTransform([{ step: 'min-max' }], table, rows, 3)
    expect(column(applyTransform(transform, rows, 3), 4, 0)).toEqual([0, Math.fround(0.2), 1])
    expect(applyTransform(transform, Float32Array.of(11, 0, 1, 7), 1)[0]).toBe(2)
  })

  it('is fitted to the same values whatever the order of the rows', () => {
    const values = Float32Array.from({ length: 3000 }, (_, i) => Math.sin(i) * 10 ** (i % 7))
    const features: Features = { kind: 'table', columns: [{ name: 'x', type: 'number' }] }
    const fitted = [values, values.toReversed(), values.toSorted()].map((order) =>
      fitTransform([{ step: 'standardize' }], features, order, order.length),
    )
    expect(fitted[1]).toEqual(fitted[0])
    expect(fitted[2]).toEqual(fitted[0])
  })

  it('is fitted to the same values from the histograms of shards', () => {
    const shards = [pixels.subarray(36), pixels.subarray(0, 36)].map((shard) => {
      const histogram = emptyHistogram(3)
      countPixels(histogram, shard)
      return histogram
    })
    expect(fitToPixels([{ step: 'standardize' }], picture, addHistograms(shards))).toEqual(
      fitTransform([{ step: 'standardize' }], picture, pixels, 5),
    )
  })

  it('passes raw values on when it has no steps', () => {
    expect(applyTransform({ steps: [], shape: [3] }, Uint8Array.of(0, 7, 255), 1)).toEqual(
      Float32Array.of(0, 7, 255),
    )
  })

  it('refuses features of another shape', () => {
    expect(() => applyTransform({ steps: [], shape: [3] }, Uint8Array.of(1, 2), 1)).toThrow(RangeError)
  })
})
