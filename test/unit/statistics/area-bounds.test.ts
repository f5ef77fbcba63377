import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { areaDifference } from '../../../src/inference/paired-difference.ts'
import { areaBounds, areaDifferenceBounds, tooFewOfClass } from '../../../src/statistics/area-bounds.ts'
import { deLong } from '../../../src/statistics/delong.ts'

const numbers = z.array(z.number())
const interval = z.object({ lower: z.number(), upper: z.number() })
const { areas } = z
  .object({
    areas: z.array(
      z.object({
        name: z.string(),
        positive: numbers,
        first: numbers,
        second: numbers,
        confidence: z.number(),
        single: interval,
        difference: interval,
      }),
    ),
  })
  .parse(JSON.parse(await readFile(new URL('../../fixtures/bounds/bounds.json', import.meta.url), 'utf8')))

const deLongOf = (positive: readonly number[], ...scores: readonly (readonly number[])[]) =>
  deLong(
    Uint8Array.from(positive),
    scores.map((own) => Float64Array.from(own)),
  )

describe('bounds of areas under ROC curves', () => {
  for (const { name, positive, first, second, confidence, single, difference } of areas)
    it(`agree with scipy's root finder for ${name} at ${confidence}`, () => {
      const found = deLongOf(positive, first, second)
      expect(areaBounds(found, 0, confidence).lower).toBeCloseTo(single.lower, 7)
      expect(areaBounds(found, 0, confidence).upper).toBeCloseTo(single.upper, 7)
      expect(areaDifferenceBounds(found, confidence).lower).toBeCloseTo(difference.lower, 7)
      expect(areaDifferenceBounds(found, confidence).upper).toBeCloseTo(difference.upper, 7)
    })

  it('stay below 1 for a perfect ranking, and increase with the number of examples', () => {
    const perfect = (size: number) => {
      const positive = Array.from({ length: 2 * size }, (_, index) => Number(index < size))
      return areaBounds(deLongOf(positive, positive), 0, 0.95)
    }
    expect(perfect(5)).toEqual({ lower: expect.closeTo(0.56, 1), upper: 1 })
    expect(perfect(50).lower).toBeGreaterThan(perfect(5).lower)
    expect(perfect(500).lower).toBeGreaterThan(0.99)
  })

  it('do not exist for fewer than 3 examples of a class', () => {
    expect(tooFewOfClass(deLongOf([1, 1, 0, 0, 0], [5, 4, 3, 2, 1]))).toEqual({
      degenerate: true,
      reason: '2 positive examples are too few for bounds of an area under the ROC curve (at least 3)',
    })
    expect(tooFewOfClass(deLongOf([1, 1, 1, 0, 0, 0], [6, 5, 4, 3, 2, 1]))).toBeNull()
  })

  it('have the p-value at which a bound equals the margin', () => {
    const [{ positive, first, second } = { positive: [], first: [], second: [] }] = areas
    const { inference, value } = areaDifference(deLongOf(positive, first, second), positive.length)
    if (inference.degenerate) throw new TypeError('not degenerate')
    const { lower, upper } = inference.bounds(0.95)
    expect(inference.pNonInferiority(-lower)).toBeCloseTo(0.05, 6)
    expect(inference.pInferiority(-upper)).toBeCloseTo(0.05, 6)
    expect(inference.pNonInferiority(-value)).toBeCloseTo(0.5, 6)
    expect(inference.pNonInferiority(-upper)).toBeCloseTo(0.95, 6)
  })

  it('of two models with the same ranking exist without a variance of the difference', () => {
    const positive = Array.from({ length: 400 }, (_, index) => index % 2)
    const scores = positive.map((label, index) => label + ((index * 37) % 101) / 40)
    const { inference, value } = areaDifference(
      deLongOf(
        positive,
        scores,
        scores.map((score) => 2 * score),
      ),
      400,
    )
    if (inference.degenerate) throw new TypeError('not degenerate')
    expect(value).toBe(0)
    expect(inference.bounds(0.95).lower).toBeLessThan(0)
    expect(inference.bounds(0.95).lower).toBeGreaterThan(-0.02)
  })
})
