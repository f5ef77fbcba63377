import { describe, expect, it } from '@jest/globals'
import { clopperPearsonBounds } from '../../../src/statistics/clopper-pearson.ts'
import type { Jackknife } from '../../../src/statistics/jackknife.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { weightedMistakes } from '../../../src/statistics/weighted-mistakes.ts'

/** The jackknife of 1 minus the mean of costs. */
function scoreOf(costs: readonly number[]): { readonly estimate: number; readonly jackknife: Jackknife } {
  const sum = costs.reduce((total, cost) => total + cost, 0)
  return {
    estimate: 1 - sum / costs.length,
    jackknife: {
      values: Float64Array.from(costs, (cost) => 1 - (sum - cost) / (costs.length - 1)),
      weights: new Float64Array(costs.length).fill(1),
    },
  }
}

function lowerOf(costs: readonly number[], largest: number, confidence = 0.95): number {
  const { estimate, jackknife } = scoreOf(costs)
  return weightedMistakes(estimate, 1, jackknife, largest)?.bounds(confidence).lower ?? NaN
}

describe('bounds from weighted errors', () => {
  it.each([
    [0, 50],
    [1, 50],
    [7, 80],
    [50, 50],
  ])('equal those of Clopper and Pearson for %j errors of %j if all errors cost 1', (wrong, size) => {
    const costs = Array.from({ length: size }, (_, index) => Number(index < wrong))
    for (const confidence of [0.9, 0.95, 0.99])
      expect(lowerOf(costs, 1, confidence)).toBeCloseTo(
        clopperPearsonBounds(size - wrong, size, confidence).lower,
        9,
      )
  })

  it('follow the rule of three for a perfect score, in units of the largest cost', () => {
    expect(lowerOf(new Array<number>(300).fill(0), 4)).toBeCloseTo(1 - 4 * (1 - 0.05 ** (1 / 300)), 9)
  })

  it('lie above the true value in at most 6 % of samples with few errors of unequal cost', () => {
    const uniform = seededUniform(21, 'weighted-mistakes')
    const [size, samples] = [100, 2000]
    let above = 0
    for (let sample = 0; sample < samples; sample++) {
      const costs = Array.from({ length: size }, () => (uniform() < 0.03 ? (uniform() < 0.2 ? 5 : 1) : 0))
      if (lowerOf(costs, 5) > 1 - 0.03 * (0.2 * 5 + 0.8)) above += 1
    }
    expect(above / samples).toBeLessThan(0.06)
  })

  it('do not exist if all costs are 0', () => {
    const { estimate, jackknife } = scoreOf(new Array<number>(30).fill(0))
    expect(weightedMistakes(estimate, 1, jackknife, 0)).toBeNull()
  })
})
