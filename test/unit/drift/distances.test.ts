import { describe, expect, it } from '@jest/globals'
import { boundsOf } from '../../../src/drift/distance.ts'
import { kolmogorovDistance } from '../../../src/drift/kolmogorov-distance.ts'
import { samplingErrors } from '../../../src/drift/sampling-errors.ts'
import { totalVariation } from '../../../src/drift/total-variation.ts'
import { binomialDraw } from '../../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'

const numbers = (baseline: readonly number[], candidate: readonly number[]) => {
  const samples = { baseline, candidate, shared: null }
  return kolmogorovDistance(samples, samplingErrors(samples))
}
const categories = (baseline: readonly number[], candidate: readonly number[]) => {
  const samples = { baseline, candidate, shared: null }
  return totalVariation(samples, samplingErrors(samples), 0.1)
}

describe('kolmogorovDistance', () => {
  it('is the largest change of the share of rows up to any cell', () => {
    const { distance } = numbers([10, 10, 10, 10], [5, 10, 5, 20])
    expect(distance).toBeCloseTo(0.25, 12)
  })

  it('has bounds around the distance that narrow with the number of rows', () => {
    const widths = [100, 10_000, 1_000_000].map((rows) => {
      const evidence = numbers([rows / 2, rows / 2], [rows * 0.3, rows * 0.7])
      const { lower, upper } = boundsOf(evidence, 0.95)
      expect(lower).toBeLessThan(0.2)
      expect(upper).toBeGreaterThan(0.2)
      return upper - lower
    })
    expect(widths).toStrictEqual(widths.toSorted((a, b) => b - a))
  })
})

describe('totalVariation', () => {
  it('is half the sum of the changes of all shares', () => {
    const { distance } = categories([50, 30, 20], [30, 30, 40])
    expect(distance).toBeCloseTo(0.2, 12)
  })

  it('leaves out categories that neither dataset has', () => {
    const evidence = categories([50, 0, 50], [40, 0, 60])
    expect(evidence.distance).toBeCloseTo(0.1, 12)
    expect(evidence.pBeyond(0.05)).toBe(categories([50, 50], [40, 60]).pBeyond(0.05))
  })

  it('gives no evidence of drift beyond 0 for many categories of few rows', () => {
    const uniform = seededUniform(1, 'categories')
    const draw = () => multinomial(new Array<number>(50).fill(0.02), 500, uniform)
    const evidence = categories(draw(), draw())
    expect(evidence.distance).toBeGreaterThan(0.1)
    expect(boundsOf(evidence, 0.95).lower).toBe(0)
  })

  it('does not call a share of 0 certain', () => {
    const { upper } = boundsOf(categories([100, 0], [100, 0]), 0.95)
    expect(upper).toBeGreaterThan(0.02)
    expect(upper).toBeLessThan(0.05)
  })
})

/** Shares of categories, and how they change. */
const shifts = {
  'one share of two': [
    [0.3, 0.7],
    [0.4, 0.6],
  ],
  'all shares of ten': [
    new Array<number>(10).fill(0.1),
    Array.from({ length: 10 }, (_, i) => 0.1 + (i % 2 ? 0.02 : -0.02)),
  ],
  'two shares of ten': [
    [0.3, ...new Array<number>(8).fill(0.7 / 9), 0.7 / 9],
    [0.2, ...new Array<number>(8).fill(0.7 / 9), 0.7 / 9 + 0.1],
  ],
} as const

const runs = 2000
/** The rate that a true rate of 5 % exceeds with a probability of 1 in 100,000. */
const tolerated = 0.05 + 4.3 * Math.sqrt((0.05 * 0.95) / runs)

describe.each(Object.entries(shifts))('the decision about %s', (name, [before, after]) => {
  it.each([200, 2000, 200_000])('is wrong in at most 5 %% of datasets of %i rows at the margin', (rows) => {
    const uniform = seededUniform(7, name, rows)
    let [failed, passed] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const evidence = categories(multinomial(before, rows, uniform), multinomial(after, rows, uniform))
      if (evidence.pBeyond(0.1) < 0.05) failed += 1
      if (evidence.pWithin(0.1) < 0.05) passed += 1
    }
    expect(failed / runs).toBeLessThan(tolerated)
    expect(passed / runs).toBeLessThan(tolerated)
  })
})

describe('the decision about numbers', () => {
  it.each([200, 2000, 200_000])('is wrong in at most 5 %% of datasets of %i rows at the margin', (rows) => {
    // A hundred equal cells; the lowest lose a tenth of all rows to the highest, so that many thresholds have the distance 0.1.
    const before = new Array<number>(100).fill(0.01)
    const after = before.map((share, cell) => share + (cell < 20 ? -0.005 : cell >= 80 ? 0.005 : 0))
    const uniform = seededUniform(8, 'numbers', rows)
    let [failed, passed] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const evidence = numbers(multinomial(before, rows, uniform), multinomial(after, rows, uniform))
      if (evidence.pBeyond(0.1) < 0.05) failed += 1
      if (evidence.pWithin(0.1) < 0.05) passed += 1
    }
    expect(failed / runs).toBeLessThan(tolerated)
    expect(passed / runs).toBeLessThan(tolerated)
  })
})

function multinomial(shares: readonly number[], rows: number, uniform: () => number): number[] {
  let [left, rest] = [rows, 1]
  return shares.map((share) => {
    const drawn = binomialDraw(left, Math.min(1, share / rest), uniform)
    left -= drawn
    rest -= share
    return drawn
  })
}
