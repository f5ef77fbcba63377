import { describe, expect, it } from '@jest/globals'
import { momentsOf } from '../../../src/transform/moments.ts'

describe('moments of a column', () => {
  it('keep what plain addition loses', () => {
    const { mean, deviation } = momentsOf([Float64Array.of(1e16 + 2, 1e16, 1e16 + 4, 1e16 + 2)])
    expect(mean).toBe(1e16 + 2)
    expect(deviation).toBeCloseTo(Math.SQRT2, 12)
  })

  it('are the same to the bit in any order', () => {
    const values = Float64Array.from({ length: 2000 }, (_, i) => Math.sin(i) * 10 ** ((i % 31) - 15))
    const orders = [values, values.toReversed(), values.toSorted()]
    expect(new Set(orders.map((order) => JSON.stringify(momentsOf([order])))).size).toBe(1)
    expect(new Set(orders.map((order) => order.reduce((a, b) => a + b, 0))).size).toBeGreaterThan(1)
  })

  it('are those of the population, with the least and the greatest value', () => {
    expect(momentsOf([Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9)])).toEqual({
      count: 8,
      mean: 5,
      deviation: 2,
      minimum: 2,
      maximum: 9,
    })
  })
})
