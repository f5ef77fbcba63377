import { describe, expect, it } from '@jest/globals'
import { assess } from '../../../src/inference/assess.ts'
import type { MacroAreaStatistic } from '../../../src/metrics/statistic.ts'
import { areaBounds } from '../../../src/statistics/area-bounds.ts'
import { deLong } from '../../../src/statistics/delong.ts'
import type { Interval } from '../../../src/statistics/interval.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'

/** Returns scores whose own class is higher by `shift` than a uniform number. */
function drawn(labels: readonly number[], classes: number, shift: number, name: string): MacroAreaStatistic {
  const uniform = seededUniform(3, name)
  return {
    kind: 'macro-area',
    scored: {
      labels: Int32Array.from(labels),
      classes: Array.from({ length: classes }, (_, index) => String(index)),
      scores: Float64Array.from(
        labels.flatMap((label) =>
          Array.from({ length: classes }, (_, index) => uniform() + (label === index ? shift : 0)),
        ),
      ),
    },
  }
}

function boundsOf(candidate: MacroAreaStatistic, baseline: MacroAreaStatistic | null = null) {
  const [found] = assess([{ better: 'higher', candidate, baseline }], { seed: 1, clusters: null })
  const inference = found?.difference?.inference
  return { value: intervalOf(found?.candidate.uncertainty), difference: inference && intervalOf(inference) }
}

type Known = { degenerate: false; bounds: (confidence: number) => Interval }

function intervalOf(found: { degenerate: true } | Known | undefined): Interval {
  if (!found || found.degenerate) throw new TypeError('no bounds')
  return found.bounds(0.95)
}

const labelsOf = (size: number, classes: number) =>
  Array.from({ length: size }, (_, index) => index % classes)

describe('bounds of the mean area under the ROC curves of classes', () => {
  it('are nearly those of one area if the classes have the same ranking', () => {
    const labels = labelsOf(1000, 2)
    const { scored } = drawn(labels, 2, 0.4, 'two')
    const scores = scored.scores.map((score, at) => (at % 2 === 1 ? score : -(scored.scores[at + 1] ?? 0)))
    const positive = Uint8Array.from(labels)
    const single = areaBounds(deLong(positive, [scores.filter((_, at) => at % 2 === 1)]), 0, 0.95)
    const { value } = boundsOf({ kind: 'macro-area', scored: { ...scored, scores } })
    expect(value.lower).toBeCloseTo(single.lower, 3)
    expect(value.upper).toBeCloseTo(single.upper, 3)
  })

  it('stay below 1 for a perfect ranking, and increase with the number of examples', () => {
    const lower = (size: number) => boundsOf(drawn(labelsOf(size, 3), 3, 2, 'perfect')).value.lower
    expect(lower(30)).toBeLessThan(0.97)
    expect(lower(300)).toBeGreaterThan(lower(30))
    expect(lower(3000)).toBeGreaterThan(0.995)
  })

  it('of two models with equal scores lie on both sides of 0', () => {
    const model = drawn(labelsOf(300, 3), 3, 0.5, 'equal')
    const { difference } = boundsOf(model, model)
    expect(difference?.lower).toBeLessThan(0)
    expect(difference?.upper).toBeGreaterThan(0)
    expect(difference?.lower).toBeGreaterThan(-0.02)
  })

  it('allow any area of a class with fewer than 3 examples', () => {
    const labels = labelsOf(400, 2)
    const rare = labels.map((label, example) => (example < 2 ? 2 : label))
    const lower = (own: readonly number[]) => boundsOf(drawn(own, 3, 2, 'rare')).value.lower
    expect(lower(rare)).toBeLessThan(0.55)
    expect(lower(labels)).toBeGreaterThan(0.98)
  })

  it('do not exist without a class that has both examples and others', () => {
    const [found] = assess(
      [{ better: 'higher', candidate: drawn([1, 1, 1], 3, 1, 'one label'), baseline: null }],
      { seed: 1, clusters: null },
    )
    expect(found?.candidate.uncertainty).toMatchObject({ degenerate: true })
  })
})
