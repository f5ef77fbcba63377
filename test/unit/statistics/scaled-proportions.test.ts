import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { scaledTango, unseenChange } from '../../../src/statistics/scaled-proportions.ts'
import { tangoBounds } from '../../../src/statistics/paired-proportions.ts'

const { scaled } = z
  .object({
    scaled: z.array(
      z.object({
        name: z.string(),
        estimate: z.number(),
        leftOut: z.array(z.number()),
        size: z.number(),
        weight: z.number(),
        confidence: z.number(),
        lower: z.number(),
        upper: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(await readFile(new URL('../../fixtures/bounds/bounds.json', import.meta.url), 'utf8')))

const jackknifeOf = (values: readonly number[]) => ({
  values: Float64Array.from(values),
  weights: new Float64Array(values.length).fill(1),
})

/** Values without single units of a mean of these parts. */
const without = (parts: readonly number[]) => {
  const sum = parts.reduce((total, part) => total + part, 0)
  return jackknifeOf(parts.map((part) => (sum - part) / (parts.length - 1)))
}

const differenceOf = (parts: readonly number[]) => ({
  estimate: parts.reduce((total, part) => total + part, 0) / parts.length,
  jackknife: without(parts),
})

function found(parts: readonly number[], size: number) {
  const mean = parts.reduce((total, part) => total + part, 0) / parts.length
  const distribution = scaledTango(mean, without(parts), { size, weight: 1 })
  if (!distribution) throw new TypeError('no bounds')
  return distribution
}

describe('scaled score bounds', () => {
  for (const { name, estimate, leftOut, size, weight, confidence, lower, upper } of scaled)
    it(`agree with scipy's root finder if ${name}`, () => {
      const bounds = scaledTango(estimate, jackknifeOf(leftOut), { size, weight })?.bounds(confidence)
      expect(bounds?.lower).toBeCloseTo(lower, 9)
      expect(bounds?.upper).toBeCloseTo(upper, 9)
    })

  it("are Tango's if units differ by 1, like correct predictions", () => {
    const parts = [...Array.from({ length: 200 }, () => 0), 1, 1, -1]
    const expected = tangoBounds({ onlyFirst: 2, onlySecond: 1, size: 203 }, 0.95)
    expect(found(parts, 1).bounds(0.95).lower).toBeCloseTo(expected.lower, 12)
    expect(found(parts, 1).bounds(0.95).upper).toBeCloseTo(expected.upper, 12)
  })

  it('have a p-value of 5 % at their 95 % bounds, and of 0 beyond one pair for each unit', () => {
    const distribution = found([...Array.from({ length: 100 }, () => 0), 2, -0.5, -3], 2)
    const { lower, upper } = distribution.bounds(0.95)
    expect(distribution.pValueAbove(lower)).toBeCloseTo(0.05, 9)
    expect(distribution.pValueBelow(upper)).toBeCloseTo(0.05, 9)
    expect(distribution.pValueAbove(-10)).toBe(0)
    expect(distribution.pValueBelow(-10)).toBe(1)
  })

  it('do not exist if no unit differs and the largest change is unknown', () => {
    const none = jackknifeOf(Array.from({ length: 30 }, () => 0.5))
    expect(scaledTango(0, none, unseenChange({}, { estimate: 0, jackknife: none }, none))).toBeNull()
  })
})

describe('an unseen change', () => {
  const candidate = without([0, 1, 4])

  it('changes one unit to the value furthest from it if the largest change is unknown', () => {
    expect(unseenChange({}, differenceOf([0, 0, 0]), candidate)).toEqual({
      size: expect.closeTo(4),
      weight: 1,
    })
    expect(unseenChange({ share: 2 }, differenceOf([0, 0, 0]), candidate).size).toBeCloseTo(6)
    expect(unseenChange({ change: 7 }, differenceOf([0, 0, 0]), candidate)).toEqual({ size: 7, weight: 1 })
  })

  it('counts less if more units differ', () => {
    const equal = (changed: number) => Array.from({ length: 100 }, (_, unit) => (unit < changed ? 1 : 0))
    expect(unseenChange({}, differenceOf(equal(5)), candidate).weight).toBeCloseTo(0.5)
    expect(unseenChange({}, differenceOf(equal(45)), candidate).weight).toBeCloseTo(0.1)
  })

  it('counts the same if all units differ slightly, as by a change of the variance in R²', () => {
    const parts = Array.from({ length: 100 }, (_, unit) => (unit < 5 ? 1 : 1e-4 * (unit % 7)))
    expect(unseenChange({}, differenceOf(parts), candidate).weight).toBeCloseTo(0.5, 2)
  })
})
