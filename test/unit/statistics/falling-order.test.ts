import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fallingOrder } from '../../../src/statistics/falling-order.ts'

describe('the order of falling scores', () => {
  it('equals that of a stable comparison sort', () => {
    const score = fc.oneof(
      fc.constantFrom(0, -0, 1, -1, 0.5),
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      // Equal as float32.
      fc.integer({ min: 0, max: 9 }).map((steps) => 1 - steps * Number.EPSILON),
    )
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200 }), (values) => {
        const scores = Float64Array.from(values)
        const sorted = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
        expect(Array.from(fallingOrder(scores))).toEqual(sorted)
      }),
    )
  })

  it('is right for many scores that differ in the last bits only', () => {
    const scores = Float64Array.from(
      { length: 1000 },
      (_, index) => 1 - ((index * 7919) % 500) * Number.EPSILON,
    )
    const sorted = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    expect(Array.from(fallingOrder(scores))).toEqual(sorted)
  })
})
