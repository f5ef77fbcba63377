import { describe, expect, it } from '@jest/globals'
import { curveOf, curvesOf } from '../../../src/metrics/class-order.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'

describe('curvesOf', () => {
  it('sorts the examples for each class as curveOf does for one, also beyond a block of classes', () => {
    const uniform = seededUniform(1, 'scores')
    const classes = Array.from({ length: 70 }, (_, index) => `c${index}`)
    const labels = Int32Array.from({ length: 150 }, (_, example) => example % 70)
    const scores = Float64Array.from({ length: 150 * 70 }, () => Math.round(uniform() * 50) / 50)
    const each = classes.map((_, column) =>
      curveOf(
        Uint8Array.from(labels, (label) => (label === column ? 1 : 0)),
        Float64Array.from(labels, (_label, example) => scores[example * 70 + column] ?? NaN),
      ),
    )
    expect(curvesOf({ labels, scores, classes })).toEqual(each)
  })

  it('sorts the same scores once', () => {
    const scored = { labels: Int32Array.of(0, 1), scores: Float64Array.of(1, 0, 0, 1), classes: ['a', 'b'] }
    expect(curvesOf(scored)).toBe(curvesOf(scored))
  })
})
