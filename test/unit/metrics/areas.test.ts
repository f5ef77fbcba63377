import { describe, expect, it } from '@jest/globals'
import { areas, areaStatistic, macroAreaStatistic } from '../../../src/metrics/area-statistics.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'

const size = 60
const often = 100_000

/** Scores with ties. */
function column(purpose: string, step: number): Float64Array {
  const uniform = seededUniform(1, purpose)
  return Float64Array.from({ length: size }, () => Math.round(uniform() / step) * step)
}

const labels = Int32Array.from({ length: size }, (_, example) => (example * 7) % 3)
const scores = column('macro', 0.05)
const threeClasses = Float64Array.from({ length: size * 3 }, (_, index) => scores[(index * 13) % size] ?? 0)

describe('the influence of an example on an area', () => {
  const statistics = Object.entries(areas).flatMap(([name, area]) => [
    {
      name,
      statistic: areaStatistic(
        area,
        Uint8Array.from(labels, (label) => (label === 1 ? 1 : 0)),
        scores,
      ),
    },
    {
      name: `macro ${name}`,
      statistic: macroAreaStatistic(area, { labels, scores: threeClasses, classes: ['a', 'b', 'c'] }),
    },
  ])
  for (const { name, statistic } of statistics)
    it(`is the change of the area by a small additional weight: ${name}`, () => {
      const influence = statistic.influence?.() ?? new Float64Array(0)
      const whole = statistic.of(new Uint32Array(size).fill(often))
      for (let example = 0; example < size; example++) {
        const times = new Uint32Array(size).fill(often)
        times[example] = often + 1
        expect((statistic.of(times) - whole) * often).toBeCloseTo(influence[example] ?? NaN, 5)
      }
      expect(influence.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12)
    })
})
