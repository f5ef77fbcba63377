import { describe, expect, it } from '@jest/globals'
import { crossedVariance } from '../../../src/statistics/crossed-variance.ts'

/** Covariances: each model has the variance `own`, and each pair the covariance of its sides. */
const covariances =
  (candidates: number, own: number, within: number, between: number) => (first: number, second: number) => {
    if (first === second) return own
    return first < candidates === second < candidates ? within : between
  }

describe('the variance of a difference of means over seeds and examples', () => {
  it('is that of the two models if all seeds gave the same model', () => {
    const { total, degrees } = crossedVariance({
      candidate: [0.9, 0.9, 0.9],
      baseline: [0.8, 0.8, 0.8],
      covariance: covariances(3, 4, 4, 1),
      units: 500,
    })
    expect(total).toBeCloseTo(4 + 4 - 2 * 1, 12)
    expect(degrees).toBeCloseTo(499, 9)
  })

  it('adds the variance between seeds, and counts the shared variance of the examples once', () => {
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

  it('has the degrees of freedom of Welch if the examples add no variance', () => {
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

  it('is never negative, whatever the resamples', () => {
    const { examples } = crossedVariance({
      candidate: [1, 2],
      baseline: [1, 2],
      covariance: covariances(2, 1, 0.2, 0.4),
      units: 500,
    })
    expect(examples).toBe(0)
  })

  it('of one side does not depend on the other', () => {
    const { total } = crossedVariance({
      candidate: [1, 3],
      baseline: [],
      covariance: covariances(2, 0.5, 0.3, NaN),
      units: 500,
    })
    expect(total).toBeCloseTo(0.3 + 1, 12)
  })
})
