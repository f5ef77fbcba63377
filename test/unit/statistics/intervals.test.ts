import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import tCdf from '@stdlib/stats-base-dists-t-cdf'
import { bcaDistribution } from '../../../src/statistics/bca.ts'
import { clopperPearsonBounds } from '../../../src/statistics/clopper-pearson.ts'
import { deLong } from '../../../src/statistics/delong.ts'
import { holmAdjusted } from '../../../src/statistics/multiple-testing.ts'
import {
  mcnemarPValue,
  mcnemarPValueWorse,
  tangoBounds,
  tangoPValueWorse,
  tangoScore,
} from '../../../src/statistics/paired-proportions.ts'
import { drawnUnits } from '../../../src/statistics/resample.ts'

const numbers = z.array(z.number())
const bounds = { confidence: z.number(), lower: z.number(), upper: z.number(), size: z.int() }
const fixtures = z
  .object({
    tango: z.array(z.object({ onlyFirst: z.int(), onlySecond: z.int(), mcnemar: z.number(), ...bounds })),
    delong: z.array(
      z.object({
        positive: numbers,
        first: numbers,
        second: numbers,
        areas: numbers,
        variances: numbers,
        z: z.number(),
      }),
    ),
    proportions: z.array(z.object({ successes: z.int(), ...bounds })),
    bca: z.array(
      z.object({
        name: z.string(),
        sample: numbers,
        statistic: z.enum(['mean', 'rms']),
        lower: z.number(),
        upper: z.number(),
        standardError: z.number(),
      }),
    ),
    holm: z.array(z.object({ p: numbers, adjusted: numbers })),
  })
  .parse(
    JSON.parse(await readFile(new URL('../../fixtures/metrics/intervals.json', import.meta.url), 'utf8')),
  )

describe("Tango's score interval", () => {
  it('equals the result of R for the airway data (ratesci: -0.517 to -0.026)', () => {
    const { lower, upper } = tangoBounds({ onlyFirst: 1, onlySecond: 7, size: 21 }, 0.975)
    expect(lower).toBeCloseTo(-0.5172, 4)
    expect(upper).toBeCloseTo(-0.026, 4)
  })

  it('equals the result of R for PropCIs::scoreci.mp(25, 28, 618, 0.9) (-0.0148 to 0.0247)', () => {
    const { lower, upper } = tangoBounds({ onlyFirst: 28, onlySecond: 25, size: 618 }, 0.95)
    expect(lower).toBeCloseTo(-0.0148, 4)
    expect(upper).toBeCloseTo(0.0247, 4)
  })

  for (const { onlyFirst, onlySecond, size, confidence, lower, upper } of fixtures.tango)
    it(`agrees with its closed form for ${onlyFirst} against ${onlySecond} of ${size} at ${confidence}`, () => {
      const found = tangoBounds({ onlyFirst, onlySecond, size }, confidence)
      // The closed form solves a quartic whose two roots lie close together where few pairs differ.
      const digits = size > 100_000 ? 7 : 9
      expect(found.lower).toBeCloseTo(lower, digits)
      expect(found.upper).toBeCloseTo(upper, digits)
    })

  it('has the closed form z² / (n + z²) for 0 discordant pairs', () => {
    const z2 = 1.6448536269514722 ** 2
    const { lower, upper } = tangoBounds({ onlyFirst: 0, onlySecond: 0, size: 500 }, 0.95)
    expect(upper).toBeCloseTo(z2 / (500 + z2), 12)
    expect(lower).toBeCloseTo(-z2 / (500 + z2), 12)
  })

  it('stays within -1 and 1 if all pairs are discordant', () => {
    expect(tangoBounds({ onlyFirst: 9, onlySecond: 0, size: 9 }, 0.95).upper).toBe(1)
    expect(tangoBounds({ onlyFirst: 0, onlySecond: 9, size: 9 }, 0.95).lower).toBe(-1)
  })

  it("equals McNemar's statistic for a difference of 0", () => {
    expect(tangoScore({ onlyFirst: 12, onlySecond: 30, size: 400 }, 0)).toBeCloseTo(-18 / Math.sqrt(42), 12)
  })

  it('has the p-value at which its upper bound equals the margin', () => {
    const pairs = { onlyFirst: 20, onlySecond: 45, size: 900 }
    const p = tangoPValueWorse(pairs, 0.01)
    expect(tangoBounds(pairs, 1 - p).upper).toBeCloseTo(-0.01, 9)
  })
})

describe("McNemar's exact test", () => {
  for (const { onlyFirst, onlySecond, size, mcnemar } of fixtures.tango.slice(0, 9))
    it(`agrees with statsmodels for ${onlyFirst} against ${onlySecond}`, () => {
      expect(mcnemarPValue({ onlyFirst, onlySecond, size })).toBeCloseTo(mcnemar, 10)
    })

  it('returns 1 for 0 discordant pairs', () => {
    expect(mcnemarPValue({ onlyFirst: 0, onlySecond: 0, size: 5 })).toBe(1)
    expect(mcnemarPValueWorse({ onlyFirst: 0, onlySecond: 0, size: 5 })).toBe(1)
  })

  it('is one-sided for the alternative "worse"', () => {
    expect(mcnemarPValueWorse({ onlyFirst: 0, onlySecond: 5, size: 50 })).toBeCloseTo(1 / 32, 12)
    expect(mcnemarPValueWorse({ onlyFirst: 5, onlySecond: 0, size: 50 })).toBe(1)
  })
})

describe('Clopper and Pearson bounds', () => {
  for (const { successes, size, confidence, lower, upper } of fixtures.proportions)
    it(`agree with statsmodels for ${successes} of ${size} at ${confidence}`, () => {
      const found = clopperPearsonBounds(successes, size, confidence)
      expect(found.lower).toBeCloseTo(lower, 9)
      expect(found.upper).toBeCloseTo(upper, 9)
    })
})

describe("DeLong's comparison of ROC curves", () => {
  for (const { positive, first, second, areas, variances, z: statistic } of fixtures.delong)
    it(`agrees with two other implementations for ${positive.length} examples with ties`, () => {
      const found = deLong(Uint8Array.from(positive), [Float64Array.from(first), Float64Array.from(second)])
      // The reference keeps its mid-ranks in single precision.
      expect(found.areas[0]).toBeCloseTo(areas[0] ?? NaN, 12)
      expect(found.areas[1]).toBeCloseTo(areas[1] ?? NaN, 12)
      expect(found.covariance[0]?.[0]).toBeCloseTo(variances[0] ?? NaN, 8)
      expect(found.covariance[1]?.[1]).toBeCloseTo(variances[1] ?? NaN, 8)
      const [[own = NaN, both = NaN] = [], [, other = NaN] = []] = found.covariance
      const difference = (areas[0] ?? NaN) - (areas[1] ?? NaN)
      expect(Math.abs(difference) / Math.sqrt(own + other - 2 * both)).toBeCloseTo(Math.abs(statistic), 6)
    })
})

describe('the BCa bootstrap', () => {
  for (const { name, sample, statistic, lower, upper, standardError } of fixtures.bca)
    it(`agrees with scipy within the noise of resampling: ${name}`, () => {
      const of = (mean: number) => (statistic === 'rms' ? Math.sqrt(mean) : mean)
      const terms = Float64Array.from(sample, (value) => (statistic === 'rms' ? value ** 2 : value))
      const sum = terms.reduce((total, value) => total + value, 0)
      const replicates = new Float64Array(100_000)
      drawnUnits(sample.length, replicates.length, 1, 'test', (drawn, resample) => {
        let drawnSum = 0
        for (const unit of drawn) drawnSum += terms[unit] ?? NaN
        replicates[resample] = of(drawnSum / sample.length)
      })
      const distribution = bcaDistribution({
        estimate: of(sum / sample.length),
        replicates,
        jackknife: {
          values: terms.map((value) => of((sum - value) / (sample.length - 1))),
          weights: new Float64Array(sample.length).fill(1),
        },
      })
      if (distribution.degenerate) throw new TypeError(distribution.reason)
      // scipy does not expand the level, so this is the confidence whose expanded level is 95 %.
      const units = sample.length
      const found = distribution.bounds(
        tCdf(normalQuantile(0.95, 0, 1) / Math.sqrt(units / (units - 1)), units - 1),
      )
      expect(Math.abs(found.lower - lower)).toBeLessThan(0.02 * standardError)
      expect(Math.abs(found.upper - upper)).toBeLessThan(0.03 * standardError)
      expect(distribution.standardError / standardError).toBeCloseTo(1, 2)
      const expanded = distribution.bounds(0.95)
      expect(distribution.pValueBelow(expanded.upper)).toBeCloseTo(0.05, 3)
      expect(distribution.pValueAbove(expanded.lower)).toBeCloseTo(0.05, 3)
    })

  it('returns the reason if there is nothing to resample', () => {
    const flat = new Float64Array(2000).fill(0.5)
    const distribution = bcaDistribution({
      estimate: 0.5,
      replicates: flat,
      jackknife: { values: flat, weights: flat },
    })
    expect(distribution).toEqual({ degenerate: true, reason: 'all resamples gave the same value' })
  })
})

describe("Holm's adjustment", () => {
  for (const { p, adjusted } of fixtures.holm)
    it(`agrees with statsmodels for ${p.length} tests`, () => {
      const found = holmAdjusted(p)
      for (const [index, value] of adjusted.entries()) expect(found[index]).toBeCloseTo(value, 12)
    })
})
