import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { findLabelErrors, labelErrorsOf } from '../../../src/metrics/label-errors.ts'
import type { ScoredPredictions } from '../../../src/metrics/predictions.ts'

const indices = z.array(z.int())
const fixture = z.object({
  scale: z.number(),
  labels: indices,
  /** Examples whose labels were replaced by wrong ones. */
  wrong: indices,
  scores: z.array(z.number()),
  /** Errors by cleanlab's confident learning, the least probable labels first. */
  cleanlab: indices,
})

function predictionsOf(
  labels: readonly number[],
  scores: readonly number[],
  width: number,
): ScoredPredictions {
  return {
    kind: 'class',
    ids: labels.map((_, index) => `e${index}`),
    labels: Int32Array.from(labels),
    classes: Array.from({ length: width }, (_, code) => `class ${code}`),
    scores: Float64Array.from(scores),
    predicted: Int32Array.from(labels, (_, index) => {
      const own = scores.slice(index * width, (index + 1) * width)
      return own.indexOf(Math.max(...own))
    }),
  }
}

describe('likely label errors of digits with 5 % wrong labels', () => {
  let digits: z.infer<typeof fixture>
  let predictions: ScoredPredictions
  let found: number[]
  beforeAll(async () => {
    const url = new URL('../../fixtures/label-errors/digits.json', import.meta.url)
    digits = fixture.parse(JSON.parse(await readFile(url, 'utf8')))
    const scores = digits.scores.map((score) => score / digits.scale)
    predictions = predictionsOf(digits.labels, scores, 10)
    found = findLabelErrors(predictions)
  })

  const scoreOf = (index: number) => predictions.scores[index * 10 + (digits.labels[index] ?? 0)]

  it('are those of cleanlab, in the same order except for equal scores', () => {
    expect([...found].sort((a, b) => a - b)).toEqual([...digits.cleanlab].sort((a, b) => a - b))
    expect(found.map(scoreOf)).toEqual(digits.cleanlab.map(scoreOf))
  })

  it('are wrong labels in all of the first 20 cases, and in 36 of 42 altogether', () => {
    const wrong = new Set(digits.wrong)
    const hits = (some: readonly number[]) => some.filter((index) => wrong.has(index)).length
    expect([hits(found.slice(0, 20)), hits(found), found.length]).toEqual([20, 36, 42])
  })

  it('are shown with both labels and both scores, 20 at most', () => {
    const errors = labelErrorsOf(predictions)
    expect(errors?.count).toBe(42)
    expect(errors?.examples).toHaveLength(20)
    const [first] = errors?.examples ?? []
    expect(first).toMatchObject({ id: `e${found[0] ?? -1}`, labelScore: scoreOf(found[0] ?? -1) })
    expect(first?.suggested).not.toBe(first?.label)
  })
})

describe('likely label errors', () => {
  it('do not include an example whose class no threshold confirms', () => {
    const scores = [0.9, 0.1, 0.9, 0.1, 0.1, 0.9, 0.2, 0.8, 0.4, 0.6]
    expect(findLabelErrors(predictionsOf([0, 0, 1, 1, 0], scores, 2))).toEqual([])
  })

  it('include an example that reaches the threshold of another class', () => {
    const scores = [0.9, 0.1, 0.9, 0.1, 0.1, 0.9, 0.2, 0.8, 0.05, 0.95]
    expect(findLabelErrors(predictionsOf([0, 0, 1, 1, 0], scores, 2))).toEqual([4])
  })

  it('do not exist for scores that are not probabilities, and without scores', () => {
    const predictions = predictionsOf([0, 1], [3, -1, 2, 5], 2)
    expect(labelErrorsOf(predictions)).toBeNull()
    expect(labelErrorsOf({ ...predictions, scores: null })).toBeNull()
  })

  it('do not include the class that has no labelled example', () => {
    expect(findLabelErrors(predictionsOf([0, 0], [0.9, 0.1, 0.1, 0.9], 2))).toEqual([])
  })
})
