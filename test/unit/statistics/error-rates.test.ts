import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import { describe, expect, it } from '@jest/globals'
import { bootstrap } from '../../../src/inference/bootstrap.ts'
import { confusionPlan } from '../../../src/inference/bootstrap/confusion-plan.ts'
import { f1, macroAverage, type ClassCounts } from '../../../src/metrics/confusion.ts'
import { decide } from '../../../src/gate/decision-rule.ts'
import { tangoDifference } from '../../../src/inference/paired-difference.ts'
import { binomialDraw } from '../../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { tangoBounds } from '../../../src/statistics/paired-proportions.ts'

describe('the binomial draw', () => {
  for (const [size, probability] of [
    [10, 0.3],
    [50, 0.12],
    [40, 0.5],
    [1000, 0.03],
    [1000, 0.97],
    [100_000, 0.2],
  ] as const)
    it(`follows its distribution function for ${size} trials at ${probability}`, () => {
      const uniform = seededUniform(11, 'binomial', size)
      const draws = Int32Array.from({ length: 20_000 }, () => binomialDraw(size, probability, uniform)).sort()
      // Critical Kolmogorov distance for a false alarm of 1 in 10,000.
      const limit = 2.23 / Math.sqrt(draws.length)
      for (let index = 0; index < draws.length; index++)
        if (draws[index] !== draws[index + 1])
          expect(
            Math.abs((index + 1) / draws.length - binomialCdf(draws[index] ?? 0, size, probability)),
          ).toBeLessThan(limit)
    })

  it('returns certain results without drawing', () => {
    const never = () => {
      throw new TypeError('drew')
    }
    expect(binomialDraw(7, 0, never)).toBe(0)
    expect(binomialDraw(7, 1, never)).toBe(7)
    expect(binomialDraw(0, 0.5, never)).toBe(0)
  })
})

/** Returns the share of trials in which `happens` is true. */
function rate(trials: number, happens: (trial: number) => boolean): number {
  let count = 0
  for (let trial = 0; trial < trials; trial++) if (happens(trial)) count += 1
  return count / trials
}

describe('the error rates of the gate', () => {
  const size = 10_000
  const uniform = seededUniform(5, 'gate')
  /** Returns discordant pairs of models that differ in 2 % of the predictions, with a true difference. */
  const sample = (difference: number) => {
    const discordant = binomialDraw(size, 0.02, uniform)
    const onlyFirst = binomialDraw(discordant, (0.02 + difference) / 2 / 0.02, uniform)
    return { onlyFirst, onlySecond: discordant - onlyFirst, size }
  }

  it('are at most 5 % for failing an unchanged model, and about 5 % for passing a model at the margin', () => {
    expect(rate(4000, () => decide(tangoBounds(sample(0), 0.95), 0) === 'fail')).toBeLessThan(0.06)
    const missed = rate(4000, () => decide(tangoBounds(sample(-0.003), 0.95), 0.003) === 'pass')
    expect(missed).toBeGreaterThan(0.04)
    expect(missed).toBeLessThan(0.06)
  })

  it('let an unchanged model pass at the smallest confirmable margin in about 80 % of cases', () => {
    const { inference } = tangoDifference({ onlyFirst: 100, onlySecond: 100, size })
    if (inference.degenerate) throw new TypeError('not degenerate')
    const margin = inference.plan.smallestMargin(0.95)
    const passed = rate(4000, () => decide(tangoBounds(sample(0), 0.95), margin) === 'pass')
    expect(passed).toBeGreaterThan(0.77)
    expect(passed).toBeLessThan(0.83)
    const needed = inference.plan.examplesFor(margin, 0.95)
    expect((needed ?? 0) / size).toBeCloseTo(1, 2)
    expect(inference.plan.examplesFor(0, 0.95)).toBeNull()
  })

  it('of both bounds of the change of macro F1 are near the nominal rate', () => {
    // Three classes of unequal size; both models have the same true confusions, so that the true change is 0.
    const classes = 3
    const examples = 300
    const draw = seededUniform(9, 'coverage')
    const answer = (label: number) => (draw() < 0.85 ? label : Math.floor(draw() * classes))
    const trials = 150
    let above = 0
    let below = 0
    for (let trial = 0; trial < trials; trial++) {
      const labels = Int32Array.from({ length: examples }, () => {
        const u = draw()
        return u < 0.6 ? 0 : u < 0.9 ? 1 : 2
      })
      const statistic = () => ({
        kind: 'confusion' as const,
        labels,
        predicted: labels.map(answer),
        classes,
        of: (counts: ClassCounts) => macroAverage(counts, f1),
      })
      const compared = [{ better: 'higher' as const, candidate: statistic(), baseline: statistic() }]
      const [result] = bootstrap(compared, confusionPlan(compared, null), {
        resamples: 2000,
        seed: trial,
        unitName: 'examples',
      })
      if (!result?.difference || result.difference.degenerate) throw new TypeError('not degenerate')
      const { lower, upper } = result.difference.bounds(0.95)
      if (lower > 0) above += 1
      if (upper < 0) below += 1
    }
    // 5 % on each side, with three standard deviations of room.
    expect(above / trials).toBeLessThan(0.105)
    expect(below / trials).toBeLessThan(0.105)
    expect((above + below) / trials).toBeGreaterThan(0.04)
  })
})
