import { describe, expect, it } from '@jest/globals'
import { crossedVariance } from '../../../src/statistics/crossed-variance.ts'

/** Every model varies by `own` and with every other by what its side has in common. */
const covariances =
  (candidates: number, own: number, within: number, between: number) => (first: number, second: number) => {
    if (first === second) return own
    return first < candidates === second < candidates ? within : between
  }

describe('the variance of a difference of means over seeds and examples', () => {
  it('is that of the two models where all seeds gave one model', () => {
    const { total, degrees } = crossedVariance({
      candidate: [0.9, 0.9, 0.9],
      baseline: [0.8, 0.8, 0.8],
      covariance: covariances(3, 4, 4, 1),
      units: 500,
    })
    expect(total).toBeCloseTo(4 + 4 - 2 * 1, 12)
    expect(degrees).toBeCloseTo(499, 9)
  })

  it('adds what the seeds differ by, and takes what they have in common from the examples once', () => {
    const { examples, seeds, ownToSeeds, total } = crossedVariance({
      candidate: [1, 3],
      baseline: [2, 2, 5],
      covariance: covariances(2, 0.5, 0.3, 0.1),
      units: 500,
    })
    expect(examples).toBeCloseTo(0.3 + 0.3 - 2 * 0.1, 12)
    expect(seeds).toBeCloseTo(2 / 2 + 3 / 3, 12)
    expect(ownToSeeds).toBeCloseTo(0.2 / 2 + 0.2 / 3, 12)
    expect(total).toBeCloseTo(0.4 + 2, 12)
  })

  it('has the degrees of freedom of Welch where the examples add nothing', () => {
    const { total, degrees } = crossedVariance({
      candidate: [1, 3, 5],
      baseline: [2, 2.5],
      covariance: () => 0,
      units: 500,
    })
    const [first, second] = [4 / 3, 0.125 / 2]
    expect(total).toBeCloseTo(first + second, 12)
    expect(degrees).toBeCloseTo((first + second) ** 2 / (first ** 2 / 2 + second ** 2), 12)
  })

  it('is never negative by the chance of the resamples', () => {
    const { examples } = crossedVariance({
      candidate: [1, 2],
      baseline: [1, 2],
      covariance: covariances(2, 1, 0.2, 0.4),
      units: 500,
    })
    expect(examples).toBe(0)
  })

  it('of one side alone has nothing to do with the other', () => {
    const { total } = crossedVariance({
      candidate: [1, 3],
      baseline: [],
      covariance: covariances(2, 0.5, 0.3, NaN),
      units: 500,
    })
    expect(total).toBeCloseTo(0.3 + 1, 12)
  })
})
