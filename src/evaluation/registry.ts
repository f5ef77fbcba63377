import { suggestion } from '../config/meant.ts'
import { UserError } from '../errors.ts'
import type { Metric } from './metric.ts'
import { classificationMetrics } from './metrics/classification.ts'
import { rankingMetrics } from './metrics/ranking.ts'
import { regressionMetrics } from './metrics/regression.ts'
import { sequenceMetrics } from './metrics/sequence.ts'
import type { Answers } from './predictions.ts'

/** The metrics of each task. */
export const families = {
  class: classificationMetrics,
  number: regressionMetrics,
  ranking: rankingMetrics,
  sequence: sequenceMetrics,
} as const

/** The metric these answers are judged by when nobody says which. */
export function primaryMetric(answers: Answers): string {
  switch (answers.kind) {
    case 'class':
      return families.class.primary(answers)
    case 'number':
      return families.number.primary(answers)
    case 'ranking':
      return families.ranking.primary(answers)
    case 'sequence':
      return families.sequence.primary(answers)
  }
}

export function unknownMetric(name: string, known: readonly string[]): UserError {
  return new UserError({
    found: `the unknown metric ${JSON.stringify(name)} in the gate`,
    expected: known.join(', '),
    mend:
      suggestion(name, known) ?? 'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
  })
}

export function unavailableMetric({ name }: Pick<Metric, 'name'>, obstacle: string): UserError {
  return new UserError({
    found: `${name} in the gate, though ${obstacle}`,
    expected: 'a metric that this model and this test split have',
    mend: 'Take another metric, or change the model or the test split.',
  })
}
