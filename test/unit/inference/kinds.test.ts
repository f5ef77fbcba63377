import { describe, expect, it } from '@jest/globals'
import { valueOf } from '../../../src/metrics/statistic-value.ts'
import { assess } from '../../../src/inference/assess.ts'
import { resampledStatistic, selectPair, sizeOf, supportOf } from '../../../src/inference/kinds.ts'
import { macroAreaStatistic, areas } from '../../../src/metrics/area-statistics.ts'
import { macroAverage, recall } from '../../../src/metrics/confusion.ts'
import { onlyMean, type Statistic } from '../../../src/metrics/statistic.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'

const size = 60
const uniform = seededUniform(9, 'kinds')
const numbers = Float64Array.from({ length: size }, () => uniform())
const labels = Int32Array.from({ length: size }, (_, example) => example % 3)
const right = Uint8Array.from(numbers, (number) => Number(number < 0.7))
const positive = Uint8Array.from(labels, (label) => Number(label === 0))

const scored = {
  labels,
  classes: ['a', 'b', 'c'],
  scores: Float64Array.from({ length: 3 * size }, () => uniform()),
}

const statistics: readonly Statistic[] = [
  { kind: 'proportion', right },
  {
    kind: 'confusion',
    labels,
    predicted: labels.map((label, example) => (right[example] === 1 ? label : (label + 1) % 3)),
    classes: 3,
    of: (counts) => macroAverage(counts, recall),
  },
  { kind: 'area', positive, scores: numbers },
  { kind: 'means', terms: [numbers], of: onlyMean },
  macroAreaStatistic(areas.roc, scored),
  { kind: 'macro-area', scored },
]

describe.each(statistics.map((statistic) => [statistic.kind, statistic] as const))(
  'a statistic of the kind %s',
  (_, statistic) => {
    const pair = { better: 'higher', candidate: statistic, baseline: null } as const

    it('has the same value and size when all units are selected', () => {
      const { candidate } = selectPair(pair, Uint32Array.from(labels.keys()))
      expect(valueOf(candidate)).toBe(valueOf(statistic))
      expect(sizeOf(candidate)).toBe(size)
    })

    it('has the size of the selected units', () => {
      expect(sizeOf(selectPair(pair, Uint32Array.of(0, 1, 2, 3, 4, 5)).candidate)).toBe(6)
    })

    it('has the value that the bootstrap computes', () => {
      expect(valueOf(resampledStatistic(statistic))).toBeCloseTo(valueOf(statistic), 12)
    })

    it('has an interval around its value, with clusters and without', () => {
      const clusters = { of: Int32Array.from(labels, (_label, example) => example % 30), count: 30 }
      for (const sampling of [
        { seed: 1, clusters: null },
        { seed: 1, clusters },
      ]) {
        const [assessment] = assess([pair], sampling)
        if (!assessment || assessment.candidate.uncertainty.degenerate) throw new TypeError('no interval')
        const { lower, upper } = assessment.candidate.uncertainty.bounds(0.95)
        expect(lower).toBeLessThan(valueOf(statistic))
        expect(upper).toBeGreaterThan(valueOf(statistic))
      }
    })
  },
)

describe('supportOf', () => {
  it('counts the examples of the rarer class of an area', () => {
    expect(supportOf({ kind: 'area', positive, scores: numbers })).toEqual({
      count: 20,
      of: 'examples of its rarer class',
    })
  })
})

describe('statistics of two kinds', () => {
  it('have a difference without an interval', () => {
    const [candidate, baseline] = [statistics[3], statistics[4]]
    if (!candidate || !baseline) throw new TypeError('no statistics')
    const [assessment] = assess([{ better: 'higher', candidate, baseline }], { seed: 1, clusters: null })
    expect(assessment?.difference).toMatchObject({ inference: { degenerate: true } })
  })
})
