import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { valueOf } from '../../../src/metrics/statistic-value.ts'
import { findMetric, type Family } from '../../../src/metrics/family.ts'
import type { PredictionKind, PredictionsOf, UncheckedOf } from '../../../src/metrics/predictions.ts'
import { checkPredictions, tasks } from '../../../src/metrics/tasks.ts'

const numbers = z.array(z.number())
const named = { name: z.string(), expected: z.record(z.string(), z.number()) }
const tags = z.array(z.array(z.string()))
const fixtures = z
  .object({
    classification: z.array(z.object({ ...named, classes: z.int(), labels: numbers, scores: numbers })),
    regression: z.array(z.object({ ...named, labels: numbers, values: numbers })),
    ranking: z.array(z.object({ ...named, queries: numbers, relevance: numbers, scores: numbers })),
    sequence: z.array(z.object({ ...named, labels: tags, predicted: tags })),
  })
  .parse(JSON.parse(await readFile(new URL('../../fixtures/metrics/metrics.json', import.meta.url), 'utf8')))

function idsOf(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `example-${index}`)
}

function classPredictions(given: { labels: number[]; scores: number[]; classes: number }) {
  return {
    kind: 'class' as const,
    ids: idsOf(given.labels.length),
    labels: Int32Array.from(given.labels),
    classes: Array.from({ length: given.classes }, (_, index) => `class ${index}`),
    scores: Float64Array.from(given.scores),
    predicted: null,
  }
}

function sequencePredictions({ labels, predicted }: { labels: string[][]; predicted: string[][] }) {
  const classes = [...new Set([...labels, ...predicted].flat())]
  const placesOf = (given: string[][]) => Int32Array.from(given.flat(), (tag) => classes.indexOf(tag))
  return {
    kind: 'sequence' as const,
    ids: idsOf(labels.flat().length),
    sequences: Int32Array.from(labels.flatMap((own, sequence) => own.map(() => sequence))),
    classes,
    labels: placesOf(labels),
    predicted: placesOf(predicted),
  }
}

function checked<K extends PredictionKind>(predictions: UncheckedOf<K>): PredictionsOf<K> {
  return checkPredictions(predictions, 'the model')
}

function measured<Of>(family: Family<Of>, name: string, answers: Of): number {
  const metric = findMetric(family, name)
  if (!metric || 'against' in metric) throw new TypeError(`no metric ${name}`)
  expect(metric.unavailableReason(answers)).toBeNull()
  return valueOf(metric.measure(answers))
}

describe('classification metrics agree with scikit-learn', () => {
  for (const { name, expected, ...given } of fixtures.classification)
    it.each(Object.entries(expected))(`%s: ${name}`, (metric, value) => {
      expect(measured(tasks.class.metrics, metric, checked(classPredictions(given)))).toBeCloseTo(value, 10)
    })
})

describe('regression metrics agree with scikit-learn', () => {
  for (const { name, labels, values, expected } of fixtures.regression)
    it.each(Object.entries(expected))(`%s: ${name}`, (metric, value) => {
      const answers = checked({
        kind: 'number',
        ids: idsOf(labels.length),
        labels: Float64Array.from(labels),
        values: Float64Array.from(values),
      })
      const relative = measured(tasks.number.metrics, metric, answers) / (value || 1)
      expect(relative).toBeCloseTo(value === 0 ? 0 : 1, 9)
    })
})

describe('ranking metrics agree with scikit-learn', () => {
  for (const { name, expected, queries, relevance, scores } of fixtures.ranking)
    it.each(Object.entries(expected))(`%s: ${name}`, (metric, value) => {
      const answers = checked({
        kind: 'ranking',
        ids: idsOf(queries.length),
        queries: Int32Array.from(queries),
        relevance: Float64Array.from(relevance),
        scores: Float64Array.from(scores),
      })
      expect(measured(tasks.ranking.metrics, metric, answers)).toBeCloseTo(value, 10)
    })
})

describe('metrics of sequences agree with scikit-learn and seqeval', () => {
  for (const { name, expected, ...given } of fixtures.sequence)
    it.each(Object.entries(expected))(`%s: ${name}`, (metric, value) => {
      expect(measured(tasks.sequence.metrics, metric, checked(sequencePredictions(given)))).toBeCloseTo(
        value,
        10,
      )
    })
})

describe('a metric has a reason for a missing value', () => {
  const certain = { labels: [0, 1, 1], scores: [1, 0, 0, 1, 0, 1], classes: 2 }
  const obstacle = (name: string, given: Parameters<typeof classPredictions>[0]) =>
    findMetric(tasks.class.metrics, name)?.unavailableReason(checked(classPredictions(given)))

  it('when an area under a curve has the wrong number of classes or one label', () => {
    const three = { labels: [0, 2], scores: [1, 0, 0, 0, 0, 1], classes: 3 }
    expect(obstacle('roc-auc', three)).toContain('use macro-roc-auc')
    expect(obstacle('macro-pr-auc', certain)).toContain('use pr-auc')
    expect(obstacle('roc-auc', { labels: [1, 1], scores: [1, 0, 0, 1], classes: 2 })).toContain('one class')
    expect(obstacle('macro-roc-auc', { ...three, labels: [2, 2] })).toContain('one class')
    expect(obstacle('roc-auc', certain)).toBeNull()
    expect(obstacle('macro-roc-auc', three)).toBeNull()
  })

  it('when the scores for log loss are not probabilities', () => {
    expect(obstacle('log-loss', { ...certain, scores: [4, -1, 0, 1, 2, 3] })).toContain('not probabilities')
    expect(obstacle('ece', { ...certain, scores: [0.9, 0.9, 0, 1, 0, 1] })).toContain('add up to 1')
  })

  it('when top-k cannot be wrong for so few classes', () => {
    expect(obstacle('top-2-accuracy', certain)).toContain('always be 1')
  })

  it('when a class is unknown, or absent from the test split', () => {
    expect(obstacle('recall[class 7]', certain)).toBe('"class 7" is not one of the 2 classes')
    expect(obstacle('f1[class 0]', { ...certain, labels: [1, 1, 1] })).toBe(
      'the test split has no examples of "class 0"',
    )
  })

  it('when tags are not spans', () => {
    const tagged = (labels: string[]) =>
      checked(sequencePredictions({ labels: [labels], predicted: [labels] }))
    const spans = findMetric(tasks.sequence.metrics, 'span-f1')
    expect(spans?.unavailableReason(tagged(['NOUN', 'O']))).toContain('"NOUN" is not a tag of a span')
    expect(spans?.unavailableReason(tagged(['O', 'O']))).toBe('the only tag is O')
    expect(tasks.sequence.metrics.primary(tagged(['NOUN']))).toBe('token-accuracy')
  })
})

describe('names of metrics', () => {
  it.each(['ndcg@0', 'ndcg@1.5', 'ndcg@', 'recall', 'map@3', 'ndcg@3[a]'])(
    '%s is not a metric of a ranking',
    (name) => {
      expect(findMetric(tasks.ranking.metrics, name)).toBeUndefined()
    },
  )

  it.each(['quantile-loss', 'quantile-loss@0', 'quantile-loss@1', 'mae@3'])(
    '%s is not a metric of a regression',
    (name) => {
      expect(findMetric(tasks.number.metrics, name)).toBeUndefined()
    },
  )

  it('may contain classes with spaces, brackets and operators', () => {
    for (const name of ['recall[ice cream]', 'recall[a]b]', 'recall[x >= 1]'])
      expect(findMetric(tasks.class.metrics, name)?.name).toBe(name)
  })
})
