import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { valueOf } from '../../../src/evaluation/estimate.ts'
import { checkedAnswers } from '../../../src/evaluation/predictions.ts'
import { classMetric, numberMetric } from '../../../src/evaluation/registry.ts'

const numbers = z.array(z.number())
const fixtures = z
  .object({
    classification: z.array(
      z.object({
        name: z.string(),
        classes: z.int(),
        labels: numbers,
        scores: numbers,
        expected: z.record(z.string(), z.number()),
      }),
    ),
    regression: z.array(
      z.object({
        name: z.string(),
        labels: numbers,
        values: numbers,
        expected: z.record(z.string(), z.number()),
      }),
    ),
  })
  .parse(JSON.parse(await readFile(new URL('../../fixtures/metrics/metrics.json', import.meta.url), 'utf8')))

function idsOf(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `example-${index}`)
}

function classAnswers({ labels, scores, classes }: { labels: number[]; scores: number[]; classes: number }) {
  const answers = checkedAnswers(
    {
      kind: 'class',
      ids: idsOf(labels.length),
      labels: Int32Array.from(labels),
      classes: Array.from({ length: classes }, (_, index) => `class ${index}`),
      scores: Float32Array.from(scores),
      predicted: null,
    },
    'the model',
  )
  if (answers.kind !== 'class') throw new TypeError('asked for class answers')
  return answers
}

describe('classification metrics agree with scikit-learn', () => {
  for (const { name, expected, ...given } of fixtures.classification)
    for (const [metricName, value] of Object.entries(expected))
      it(`${metricName}: ${name}`, () => {
        const metric = classMetric(metricName)
        const answers = classAnswers(given)
        if (!metric) throw new TypeError(`no metric ${metricName}`)
        expect(metric.obstacle(answers)).toBeNull()
        expect(valueOf(metric.measure(answers))).toBeCloseTo(value, 6)
      })
})

describe('regression metrics agree with scikit-learn', () => {
  for (const { name, labels, values, expected } of fixtures.regression)
    for (const [metricName, value] of Object.entries(expected))
      it(`${metricName}: ${name}`, () => {
        const answers = checkedAnswers(
          {
            kind: 'number',
            ids: idsOf(labels.length),
            labels: Float32Array.from(labels),
            values: Float32Array.from(values),
          },
          'the model',
        )
        const metric = numberMetric(metricName)
        if (!metric || answers.kind !== 'number') throw new TypeError(`no metric ${metricName}`)
        const relative = valueOf(metric.measure(answers)) / (value || 1)
        expect(relative).toBeCloseTo(value === 0 ? 0 : 1, 6)
      })
})

describe('a metric says why it cannot be had', () => {
  const certain = { labels: [0, 1, 1], scores: [1, 0, 0, 1, 0, 1], classes: 2 }
  const obstacle = (name: string, given: Parameters<typeof classAnswers>[0]) =>
    classMetric(name)?.obstacle(classAnswers(given))

  it('when ROC AUC meets three classes or one label', () => {
    expect(obstacle('roc-auc', { labels: [0], scores: [1, 0, 0], classes: 3 })).toContain('two classes')
    expect(obstacle('roc-auc', { labels: [1, 1], scores: [1, 0, 0, 1], classes: 2 })).toContain('one class')
    expect(obstacle('roc-auc', certain)).toBeNull()
  })

  it('when log loss meets scores that are no probabilities', () => {
    expect(obstacle('log-loss', { ...certain, scores: [4, -1, 0, 1, 2, 3] })).toContain('not probabilities')
    expect(obstacle('brier', { ...certain, scores: [0.9, 0.9, 0, 1, 0, 1] })).toContain('add up to 1')
  })

  it('when top-k cannot be wrong', () => {
    expect(obstacle('top-2-accuracy', certain)).toContain('always be 1')
  })
})
