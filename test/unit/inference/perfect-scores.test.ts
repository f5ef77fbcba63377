import { describe, expect, it } from '@jest/globals'
import { assess } from '../../../src/inference/assess.ts'
import type { Purpose } from '../../../src/inference/bootstrap.ts'
import type { Clusters } from '../../../src/inference/clusters.ts'
import { areas, areaStatistic } from '../../../src/metrics/area-statistics.ts'
import { f1 } from '../../../src/metrics/confusion.ts'
import { macroStatistic, pooled, pooledStatistic, type Tally } from '../../../src/metrics/sequence-counts.ts'
import { onlyMean, type Statistic } from '../../../src/metrics/statistic.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { clopperPearsonBounds } from '../../../src/statistics/clopper-pearson.ts'

function uncertaintyOf(candidate: Statistic, clusters: Clusters | null = null, purpose: Purpose = 'decided') {
  const [assessment] = assess(
    [{ better: 'higher', candidate, baseline: null }],
    { seed: 1, clusters },
    purpose,
  )
  if (!assessment) throw new TypeError('no assessment')
  return assessment.candidate.uncertainty
}

function lowerBound(candidate: Statistic, clusters: Clusters | null = null): number {
  const uncertainty = uncertaintyOf(candidate, clusters)
  if (uncertainty.degenerate) throw new TypeError(uncertainty.reason)
  expect(uncertainty.bounds(0.95).upper).toBe(1)
  return uncertainty.bounds(0.95).lower
}

const none = new Float64Array(0)
const ones = (size: number) => new Float64Array(size).fill(1)

function averagePrecision(positives: number, size: number): Statistic {
  const positive = Uint8Array.from({ length: size }, (_, example) => Number(example < positives))
  return areaStatistic(areas.precision, positive, Float64Array.from(positive))
}

/** Returns 30 sequences of 2 spans, one of them with a third span of another type, and one of 3 spans. */
function perfectSpans() {
  const lengths = [...new Array<number>(29).fill(2), 3]
  const entries = [
    ...lengths.map((length, sequence) => ({
      sequence,
      index: 0,
      right: length,
      labelled: length,
      predicted: length,
    })),
    { sequence: 0, index: 1, right: 1, labelled: 1, predicted: 1 },
  ]
  const tally: Tally = { sequences: 30, classes: ['PER', 'LOC'], entries }
  return {
    sequences: 30,
    longest: 3,
    total: 62,
    bound: (measure: (tally: Tally) => Statistic) => lowerBound(measure(tally)),
  }
}

describe('a perfect score', () => {
  it('of each query has the lower bound of Clopper and Pearson for as many right predictions', () => {
    const rankings: Statistic = {
      kind: 'means',
      terms: [ones(80)],
      of: onlyMean,
      counts: ([scores = none]) => scores.map(() => 1),
    }
    expect(lowerBound(rankings)).toBeCloseTo(clopperPearsonBounds(80, 80, 0.95).lower, 9)
  })

  it('of groups has the lower bound for the number of groups', () => {
    const rankings: Statistic = {
      kind: 'means',
      terms: [ones(80)],
      of: onlyMean,
      counts: ([scores = none]) => scores.map(() => 1),
    }
    const clusters = { of: Int32Array.from({ length: 80 }, (_, query) => query % 40), count: 40 }
    expect(lowerBound(rankings, clusters)).toBeCloseTo(clopperPearsonBounds(40, 40, 0.95).lower, 9)
  })

  it('of average precision has the lower bound for the examples of the rarer class', () => {
    expect(lowerBound(averagePrecision(30, 200))).toBeCloseTo(clopperPearsonBounds(30, 30, 0.95).lower, 9)
  })

  it('of average precision has a lower bound for any number of positive examples', () => {
    expect(lowerBound(averagePrecision(10, 200))).toBeCloseTo(clopperPearsonBounds(10, 10, 0.95).lower, 9)
  })

  it('of spans has a lower bound by the share of the longest sequence', () => {
    const { bound, longest, total, sequences } = perfectSpans()
    expect(bound((tally) => pooledStatistic(tally, pooled.f1))).toBeCloseTo(
      1 - ((sequences * longest) / total) * (1 - 0.05 ** (1 / sequences)),
      9,
    )
  })

  it('of types of spans has a lower bound by the share of the rarest type', () => {
    const { bound, sequences } = perfectSpans()
    // One sequence has the only span of the rarer type, and 2 of the 61 spans of the other.
    const share = (1 + 2 / 61) / 2
    expect(bound((tally) => macroStatistic(tally, f1))).toBeCloseTo(
      1 - sequences * share * (1 - 0.05 ** (1 / sequences)),
      9,
    )
  })

  it('has no bound in fewer than 20 groups', () => {
    const clusters = { of: Int32Array.from({ length: 200 }, (_, example) => example % 19), count: 19 }
    expect(uncertaintyOf(averagePrecision(30, 200), clusters)).toMatchObject({ degenerate: true })
  })

  it('is not assumed for a mean of other values', () => {
    expect(uncertaintyOf({ kind: 'means', terms: [ones(80)], of: onlyMean })).toMatchObject({
      degenerate: true,
    })
  })
})

describe('a score with few mistakes', () => {
  it('has a lower bound never above that of Clopper and Pearson for as many wrong queries', () => {
    for (const wrong of [1, 3]) {
      const rankings: Statistic = {
        kind: 'means',
        terms: [Float64Array.from({ length: 80 }, (_, query) => (query < wrong ? 0 : 1))],
        of: onlyMean,
        counts: ([scores = none]) => scores.map(() => 1),
      }
      const uncertainty = uncertaintyOf(rankings)
      if (uncertainty.degenerate) throw new TypeError(uncertainty.reason)
      expect(uncertainty.bounds(0.95).lower).toBeLessThan(
        clopperPearsonBounds(80 - wrong, 80, 0.95).lower + 1e-9,
      )
    }
  })

  it('has a bound above the truth in at most 6 % of samples of a mean over types of spans', () => {
    const uniform = seededUniform(7, 'few wrong spans')
    const samples = 60
    let above = 0
    for (let sample = 0; sample < samples; sample++) {
      const entries = Array.from({ length: 200 }, (_, span) => {
        const right = Number(uniform() >= 0.01)
        return { sequence: span >> 1, index: Number(uniform() < 0.1), right, labelled: 1, predicted: 1 }
      })
      const tally: Tally = { sequences: 100, classes: ['PER', 'LOC'], entries }
      const uncertainty = uncertaintyOf(macroStatistic(tally, f1), null, 'shown')
      if (!uncertainty.degenerate && uncertainty.bounds(0.95).lower > 0.99) above += 1
    }
    expect(above / samples).toBeLessThan(0.06)
  })

  it('cannot be bounded by resampling fewer than 20 positive examples', () => {
    const positive = Uint8Array.from({ length: 200 }, (_, example) => Number(example < 19))
    const scores = Float64Array.from(positive, (label, example) => (example === 3 ? 0 : label))
    expect(uncertaintyOf(areaStatistic(areas.precision, positive, scores))).toEqual({
      degenerate: true,
      reason: '19 examples of its rarer class are too few for a bootstrap (at least 20)',
    })
  })
})
