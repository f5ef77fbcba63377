import { describe, expect, it } from '@jest/globals'
import { classCurvesOf } from '../../../../src/metrics/curves/class-curves.ts'
import { stepsOf } from '../../../../src/metrics/areas.ts'
import { precisionOf, rocOf } from '../../../../src/metrics/curves/curve-points.ts'
import { curveOf } from '../../../../src/metrics/class-order.ts'
import type { ClassPredictions } from '../../../../src/metrics/predictions.ts'
import { checkPredictions } from '../../../../src/metrics/tasks.ts'
import { seededUniform } from '../../../../src/statistics/resample.ts'
import { classifier, digits } from '../../../harness/predictions.ts'

function answers(size: number, classes: readonly string[], wrongEvery: number): ClassPredictions {
  return checkPredictions(
    classifier(size, classes, (example) => example % wrongEvery !== 0),
    'the model',
  )
}

/** @param positive scores of the examples of the class @param negative scores of the others */
function stepsBetween(positive: Float64Array, negative: Float64Array) {
  const isPositive = new Uint8Array(positive.length + negative.length).fill(1, 0, positive.length)
  return stepsOf(curveOf(isPositive, Float64Array.of(...positive, ...negative)))
}

describe('the curves of one class', () => {
  // scikit-learn 1.7: roc_auc_score and average_precision_score of y = [0, 0, 1, 1], scores = [.1, .4, .35, .8].
  const steps = stepsBetween(Float64Array.of(0.35, 0.8), Float64Array.of(0.1, 0.4))

  it('have the areas of scikit-learn', () => {
    expect(rocOf(steps).area).toBeCloseTo(0.75, 12)
    expect(precisionOf(steps).area).toBeCloseTo(0.8333333333, 9)
  })

  it('begin at the strictest threshold and end where every example is assigned to the class', () => {
    expect(rocOf(steps).points).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 0.5],
      [0.5, 1],
      [1, 1],
    ])
    expect(precisionOf(steps).points.at(-1)).toEqual([1, 0.5])
  })

  it('treat equal scores as one step, so that guessing gives the diagonal', () => {
    const guessing = stepsBetween(new Float64Array(5).fill(0.5), new Float64Array(7).fill(0.5))
    expect(rocOf(guessing)).toEqual({
      area: 0.5,
      points: [
        [0, 0],
        [1, 1],
      ],
    })
  })

  it('have a bounded number of points, and the area of all of them', () => {
    const uniform = seededUniform(1, 'curve', 100_000)
    const positive = Float64Array.from({ length: 50_000 }, () => Math.sqrt(uniform()))
    const negative = Float64Array.from({ length: 50_000 }, () => uniform())
    const many = stepsBetween(positive, negative)
    for (const { points } of [rocOf(many), precisionOf(many)]) expect(points.length).toBeLessThanOrEqual(402)
    // P(√u > v) is 2/3 for two uniform numbers.
    expect(rocOf(many).area).toBeCloseTo(2 / 3, 2)
  })
})

describe('the curves of a classifier', () => {
  it('show the second of two classes', () => {
    const curves = classCurvesOf(answers(100, ['ham', 'spam'], 9), answers(100, ['ham', 'spam'], 5))
    expect(curves?.map((one) => one.class)).toEqual(['spam'])
    expect(curves?.[0]?.share).toBe(0.5)
    expect(curves?.[0]?.roc.baseline?.area).toBeLessThan(curves?.[0]?.roc.candidate.area ?? 0)
  })

  it('show the nine classes with the smallest areas, smallest first', () => {
    const curves = classCurvesOf(answers(1000, digits, 7), null) ?? []
    const areas = curves.map(({ roc }) => roc.candidate.area)
    expect(areas).toHaveLength(9)
    expect(areas).toEqual(areas.toSorted((a, b) => a - b))
    expect(curves[0]?.roc.baseline).toBeNull()
  })

  it('leave out a class without examples', () => {
    const some = answers(30, ['a', 'b', 'c'], 4)
    const labels = some.labels.map((label) => label % 2)
    expect(
      classCurvesOf({ ...some, labels }, null)
        ?.map((one) => one.class)
        .sort(),
    ).toEqual(['a', 'b'])
  })

  it('are empty for predictions without scores', () => {
    expect(classCurvesOf({ ...answers(30, digits, 4), scores: null }, null)).toBeNull()
  })
})
