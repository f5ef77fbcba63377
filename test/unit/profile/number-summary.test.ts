import { expect, it } from '@jest/globals'
import { NumberAccumulator, presentSorted } from '../../../src/profile/number-summary.ts'
import { momentsOf } from '../../../src/transform/moments.ts'

const values = Float64Array.from({ length: 999 }, (_, index) => 1e6 + Math.sin(index) * (index % 17))

it('a number summary has the moments of all chunks together', () => {
  const accumulator = new NumberAccumulator()
  for (let start = 0; start < values.length; start += 100) accumulator.add(values.slice(start, start + 100))
  const { mean, deviation, minimum, maximum } = momentsOf([values])
  const summary = accumulator.summary(presentSorted(values))
  expect(summary).toMatchObject({ count: 999, missing: 0, minimum, maximum })
  expect(summary.mean).toBeCloseTo(mean, 8)
  expect(summary.deviation).toBeCloseTo(deviation, 8)
})

it('a number summary counts missing values and zeros apart', () => {
  const accumulator = new NumberAccumulator()
  accumulator.add(Float64Array.of(0, NaN, 2, 0, NaN))
  expect(accumulator.summary(Float64Array.of(0, 0, 2))).toEqual({
    count: 3,
    missing: 2,
    zeros: 2,
    mean: 2 / 3,
    deviation: expect.closeTo(Math.sqrt(8 / 9), 12),
    minimum: 0,
    maximum: 2,
    quartiles: [0, 0, 1],
  })
})

it('a number summary without values has no moments', () => {
  const accumulator = new NumberAccumulator()
  accumulator.add(Float64Array.of(NaN))
  expect(accumulator.summary(new Float64Array())).toMatchObject({ count: 0, mean: null, quartiles: null })
})

it('a number summary leaves out moments that are not finite', () => {
  const accumulator = new NumberAccumulator()
  accumulator.add(Float64Array.of(1.7e308, -1.7e308, 1.7e308))
  expect(accumulator.summary(Float64Array.of(-1.7e308, 1.7e308))).toMatchObject({
    deviation: null,
    minimum: -1.7e308,
  })
})
