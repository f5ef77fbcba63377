import { describe, expect, it } from '@jest/globals'
import type { Examples } from '../../../src/dataset/examples.ts'
import type { Features, FittedTransform } from '../../../src/dataset/dataset-schema.ts'
import { cellFinder, fitInputStatistics } from '../../../src/model/input-statistics.ts'
import { inMemory } from '../../harness/in-memory.ts'

function examplesOf(features: Examples['features'], size: number, texts?: readonly string[]): Examples {
  const ids = Array.from({ length: size }, (_, row) => `rows.csv#${row}`)
  return { size, features, labels: new Int32Array(size), ids, ...(texts && { texts }) }
}

const noTransform: FittedTransform = { steps: [], shape: [1] }

describe('fitInputStatistics', () => {
  it('divides numbers into ten cells of equal size between the least and the greatest one', () => {
    const features: Features = { kind: 'table', columns: [{ name: 'size', type: 'number', optional: true }] }
    const values = Float64Array.from({ length: 1010 }, (_, row) =>
      row < 1000 ? (row * 7) % 1000 : Number.NaN,
    )
    const { columns } = fitInputStatistics(
      { features, transform: noTransform },
      inMemory(examplesOf(values, 1010)),
    )
    expect(columns).toEqual([
      {
        column: 'size',
        quantity: 'value',
        thresholds: [expect.closeTo(0, 9), 99, 199, 299, 399, 499, 599, 699, 799, 899, 999],
        counts: [0, ...Array.from({ length: 10 }, () => 100), 0, 10],
      },
    ])
    const [size] = columns
    const cellOf = cellFinder(size ?? {})
    expect([-1, 0, 99, 99.5, 999, 1000, Number.NaN].map(cellOf)).toEqual([0, 1, 1, 2, 10, 11, 12])
  })

  it('counts categories by position, the share of unknown n-grams of texts, and no private column', () => {
    const features: Features = {
      kind: 'table',
      columns: [
        { name: 'colour', type: 'category', categories: ['red', 'blue'], open: true },
        { name: 'comment', type: 'text' },
        { name: 'income', type: 'number', private: true },
      ],
    }
    const transform: FittedTransform = {
      columns: [
        { encoding: 'one-hot', name: 'colour', categories: 2, other: true, missing: null, indicator: false },
        {
          encoding: 'text',
          name: 'comment',
          lowerCase: true,
          tokens: 'words',
          ngrams: [1, 1],
          vocabulary: ['good', 'bad'],
          output: { values: 'counts' },
          missing: null,
          indicator: false,
        },
      ],
      shape: [5],
    }
    const rows = [0, 0, 1, 0, 1, 2, 2, 2, 3]
    const examples = examplesOf(Float64Array.from(rows), 3, ['good bad', 'Good thing', 'other thing'])
    expect(fitInputStatistics({ features, transform }, inMemory(examples)).columns).toMatchObject([
      { column: 'colour', quantity: 'category', categories: [0, 2], counts: [2, 1, 0, 0] },
      { column: 'comment', quantity: 'unknown-tokens', counts: [0, 1, 1, 1, 0, 0] },
    ])
  })

  it('describes images by their mean intensity, of evenly spaced ones', () => {
    const features: Features = { kind: 'image', height: 2, width: 2, channels: 1, encoding: 'raw' }
    const size = 2000
    const pixels = Uint8Array.from({ length: size * 4 }, (_, at) => Math.floor(at / 4 / 10))
    const { columns } = fitInputStatistics(
      { features, transform: noTransform },
      inMemory(examplesOf(pixels, size)),
    )
    const [image] = columns
    expect(image).toMatchObject({ column: 'image', quantity: 'intensity' })
    expect(image?.counts.reduce((sum, count) => sum + count)).toBe(512)
    expect(image?.thresholds?.at(-1)).toBe(199)
    expect(image?.thresholds?.[5]).toBeCloseTo(99, -1)
  })

  it('has one cell for a column of one value, and for values on each side of it', () => {
    const features: Features = { kind: 'table', columns: [{ name: 'size', type: 'number' }] }
    const examples = examplesOf(Float64Array.from([5, 5, 5]), 3)
    const [size] = fitInputStatistics({ features, transform: noTransform }, inMemory(examples)).columns
    expect(size?.counts).toEqual([0, 3, 0, 0])
    expect([4, 5, 6].map(cellFinder(size ?? {}))).toEqual([0, 1, 2])
  })
})
