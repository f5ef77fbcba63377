import { describe, expect, it } from '@jest/globals'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { drawnUnits, seededUniform } from '../../../src/statistics/resample.ts'
import { resampledMean } from '../../../src/statistics/saddlepoint.ts'

const scores = [-2, -1, 0, 0.3, 1, 2]
const resamples = 40_000

/** Normal quantile of the fraction of resampled means below each value. */
function counted(sample: Float64Array, values: readonly number[]): number[] {
  const below = values.map(() => 0)
  drawnUnits(sample.length, resamples, 1, 'test', (drawn) => {
    let sum = 0
    for (const unit of drawn) sum += sample[unit] ?? NaN
    for (const [index, value] of values.entries())
      if (sum / sample.length < value) below[index] = (below[index] ?? 0) + 1
  })
  return below.map((count) => normalQuantile(count / resamples, 0, 1))
}

describe('the distribution of a mean over resamples', () => {
  const uniform = seededUniform(6, 'saddlepoint')
  const draws = {
    even: () => uniform(),
    skewed: () => -Math.log(1 - uniform()),
    'long-tailed': () => Math.log(1 - uniform()) ** 2 * (uniform() - uniform()),
  }
  for (const [name, draw] of Object.entries(draws))
    for (const size of [20, 200])
      it(`agrees with resampling for ${size} ${name} values`, () => {
        const sample = Float64Array.from({ length: size }, draw)
        const { valueAt, scoreOf, bias } = resampledMean(sample)
        const values = scores.map(valueAt)
        for (const [index, found] of counted(sample, values).entries())
          expect(Math.abs(found - (scores[index] ?? NaN))).toBeLessThan(0.06)
        for (const [index, value] of values.entries())
          expect(scoreOf(value)).toBeCloseTo(scores[index] ?? NaN, 4)
        const mean = sample.reduce((sum, value) => sum + value, 0) / size
        expect(scoreOf(mean)).toBeCloseTo(bias, 4)
      })

  it('ends at the smallest and the largest value', () => {
    const { scoreOf } = resampledMean(Float64Array.from({ length: 30 }, (_, index) => index))
    expect([scoreOf(-1), scoreOf(0), scoreOf(29), scoreOf(30)]).toEqual([
      -Infinity,
      -Infinity,
      Infinity,
      Infinity,
    ])
  })
})
