import { describe, expect, it } from '@jest/globals'
import { percentile } from '../../../src/benchmark/cost-measurement.ts'
import { histogramOf } from '../../../src/benchmark/histogram.ts'

describe('a percentile', () => {
  it.each([
    [0, 1],
    [50, 3],
    [75, 4],
    [90, 4.6],
    [100, 5],
  ])('of %d per cent is interpolated like in NumPy', (percent, value) => {
    expect(percentile([5, 1, 4, 2, 3], percent)).toBeCloseTo(value, 12)
  })

  it('of one sample is that sample', () => {
    expect(percentile([8], 99)).toBe(8)
  })
})

describe('a histogram of latencies', () => {
  const samples = { candidate: [1, 1.1, 1.2, 50], baseline: [2, 2, 2] }
  const { edges, candidate, baseline } = histogramOf(samples)

  it('counts every prediction of both models in the same bins', () => {
    expect(candidate.reduce((sum, count) => sum + count)).toBe(4)
    expect(baseline?.reduce((sum, count) => sum + count)).toBe(3)
    expect(edges).toHaveLength(candidate.length + 1)
  })

  it('counts latencies above the last edge in the last bin', () => {
    expect(edges.at(-1)).toBeLessThan(50)
    expect(candidate.at(-1)).toBe(1)
  })

  it('accepts equal latencies', () => {
    expect(histogramOf({ candidate: [3, 3, 3], baseline: null }).candidate).toContain(3)
  })
})
