import { UserError } from '../errors.ts'
import { classificationMetrics, topKAccuracy } from './classification.ts'
import type { ClassMetric, Metric, NumberMetric, RankingMetric, SequenceMetric } from './metric.ts'
import type { Predictions } from './predictions.ts'
import { regressionMetrics } from './regression.ts'

/** The metric a task is judged by when nobody says which. */
export const primaryMetric: Readonly<Record<Predictions['kind'], string>> = {
  class: 'accuracy',
  number: 'mae',
  ranking: 'ndcg@10',
  sequence: 'span-f1',
}

const topK = /^top-([1-9]\d{0,5})-accuracy$/

export function classMetric(name: string): ClassMetric | undefined {
  const [, k] = topK.exec(name) ?? []
  return (
    classificationMetrics.find((metric) => metric.name === name) ?? (k ? topKAccuracy(Number(k)) : undefined)
  )
}

export function numberMetric(name: string): NumberMetric | undefined {
  return regressionMetrics.find((metric) => metric.name === name)
}

export const rankingMetrics: readonly RankingMetric[] = []

export function rankingMetric(name: string): RankingMetric | undefined {
  return rankingMetrics.find((metric) => metric.name === name)
}

export const sequenceMetrics: readonly SequenceMetric[] = []

export function sequenceMetric(name: string): SequenceMetric | undefined {
  return sequenceMetrics.find((metric) => metric.name === name)
}

export function unknownMetric(name: string, known: readonly string[]): UserError {
  return new UserError({
    found: `the unknown metric ${JSON.stringify(name)} in the gate`,
    expected: known.join(', '),
    mend: 'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
  })
}

export function unavailableMetric({ name }: Pick<Metric, 'name'>, obstacle: string): UserError {
  return new UserError({
    found: `${name} in the gate, though ${obstacle}`,
    expected: 'a metric that this model and this test split have',
    mend: 'Take another metric, or change the model or the test split.',
  })
}
