import { describe, expect, it } from '@jest/globals'
import { assess } from '../../../src/inference/assess.ts'
import type { Clusters } from '../../../src/inference/clusters.ts'
import { areas, areaStatistic } from '../../../src/metrics/area-statistics.ts'
import { onlyMean, type Statistic } from '../../../src/metrics/statistic.ts'
import { clopperPearsonBounds } from '../../../src/statistics/clopper-pearson.ts'

function uncertaintyOf(candidate: Statistic, clusters: Clusters | null = null) {
  const [assessment] = assess([{ better: 'higher', candidate, baseline: null }], { seed: 1, clusters })
  if (!assessment) throw new TypeError('no assessment')
  return assessment.candidate.uncertainty
}

function lowerBound(candidate: Statistic, clusters: Clusters | null = null): number {
  const uncertainty = uncertaintyOf(candidate, clusters)
  if (uncertainty.degenerate) throw new TypeError(uncertainty.reason)
  expect(uncertainty.bounds(0.95).upper).toBe(1)
  return uncertainty.bounds(0.95).lower
}

const ones = (size: number) => new Float64Array(size).fill(1)

describe('a perfect score', () => {
  it('of each query has the lower bound of Clopper and Pearson for as many right predictions', () => {
    const rankings: Statistic = { kind: 'means', terms: [ones(80)], of: onlyMean, isScore: true }
    expect(lowerBound(rankings)).toBeCloseTo(clopperPearsonBounds(80, 80, 0.95).lower, 9)
  })

  it('of groups has the lower bound for the number of groups', () => {
    const rankings: Statistic = { kind: 'means', terms: [ones(80)], of: onlyMean, isScore: true }
    const clusters = { of: Int32Array.from({ length: 80 }, (_, query) => query % 40), count: 40 }
    expect(lowerBound(rankings, clusters)).toBeCloseTo(clopperPearsonBounds(40, 40, 0.95).lower, 9)
  })

  it('of average precision has the lower bound for the examples of the rarer class', () => {
    const positive = Uint8Array.from({ length: 200 }, (_, example) => Number(example < 30))
    const perfect = areaStatistic(areas.precision, positive, Float64Array.from(positive))
    expect(lowerBound(perfect)).toBeCloseTo(clopperPearsonBounds(30, 30, 0.95).lower, 9)
  })

  it('has no bound if it depends on fewer than 20 units', () => {
    const positive = Uint8Array.from({ length: 200 }, (_, example) => Number(example < 10))
    const perfect = areaStatistic(areas.precision, positive, Float64Array.from(positive))
    expect(uncertaintyOf(perfect)).toMatchObject({ degenerate: true })
  })

  it('is not assumed for a mean of other values', () => {
    expect(uncertaintyOf({ kind: 'means', terms: [ones(80)], of: onlyMean })).toMatchObject({
      degenerate: true,
    })
  })
})
