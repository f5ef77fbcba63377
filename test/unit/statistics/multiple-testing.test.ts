import { describe, expect, it } from '@jest/globals'
import { benjaminiHochbergAdjusted } from '../../../src/statistics/multiple-testing.ts'

describe('p-values adjusted by Benjamini and Hochberg', () => {
  it('equal those of scipy.stats.false_discovery_control', () => {
    // false_discovery_control([0.01, 0.04, 0.03, 0.005, 0.8, 0.04])
    const adjusted = benjaminiHochbergAdjusted([0.01, 0.04, 0.03, 0.005, 0.8, 0.04])
    const expected = [0.03, 0.048, 0.048, 0.03, 0.8, 0.048]
    for (const [index, value] of expected.entries()) expect(adjusted[index]).toBeCloseTo(value, 12)
  })

  it('are empty for an empty list', () => {
    expect(benjaminiHochbergAdjusted([])).toEqual([])
  })
})
