import { describe, expect, it } from '@jest/globals'
import { binEdges, histogramOf } from '../../../src/profile/value-histogram.ts'

const none = new Float64Array()
const wide = Float64Array.from({ length: 1000 }, (_, index) => index / 7)

describe('the bins of a histogram', () => {
  it('are one for each whole number of a short range', () => {
    const range = { minimum: 2007, maximum: 2009, whole: true, count: 300 }
    expect(binEdges(range, none)).toEqual([2006.5, 2007.5, 2008.5, 2009.5])
  })

  it('are of equal width and at most 30 otherwise', () => {
    const edges = binEdges({ minimum: 0, maximum: 3, whole: false, count: 1e6 }, wide.slice(0, 22))
    expect(edges).toHaveLength(31)
    expect(edges[1]).toBeCloseTo(0.1, 12)
    expect(edges.at(-1)).toBe(3)
  })

  it('leave out extreme values, which are counted apart', () => {
    const train = Float64Array.from([...wide, 1e12, -1e9])
    const histogram = histogramOf({ train, validation: none, test: Float64Array.of(5, 2e12) })
    expect(histogram?.edges.at(-1)).toBeLessThan(300)
    expect(histogram).toMatchObject({ below: 1, above: 2 })
    expect(histogram?.counts.train.reduce((sum, count) => sum + count)).toBe(1000)
    expect(histogram?.counts.test.reduce((sum, count) => sum + count)).toBe(1)
  })

  it('contain the greatest value', () => {
    const histogram = histogramOf({ train: Float64Array.of(0, 0.5, 1), validation: none, test: none })
    expect(histogram?.counts.train.at(-1)).toBe(1)
  })

  it('are finite for a range beyond that of a double', () => {
    const train = Float64Array.of(-1.7e308, 0.5, 1.7e308)
    const edges = histogramOf({ train, validation: none, test: none })?.edges ?? []
    expect(edges.every(Number.isFinite)).toBe(true)
  })

  it('do not exist without values', () => {
    expect(histogramOf({ train: Float64Array.of(NaN), validation: none, test: none })).toBeNull()
  })
})
