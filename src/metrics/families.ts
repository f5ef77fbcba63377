import { suggestion } from '../config/did-you-mean.ts'
import type { Task } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { budgetOf } from './budget.ts'
import type { Metric } from './metric.ts'
import { classificationMetrics } from './classification.ts'
import { findMetric } from './family.ts'
import { rankingMetrics } from './ranking.ts'
import { regressionMetrics } from './regression.ts'
import { sequenceMetrics } from './sequence.ts'
import type { Predictions } from './predictions.ts'

/** The metrics of each task. */
export const families = {
  class: classificationMetrics,
  number: regressionMetrics,
  ranking: rankingMetrics,
  sequence: sequenceMetrics,
} as const

/** The metric these answers are judged by when nobody says which. */
export function primaryMetric(predictions: Predictions): string {
  switch (predictions.kind) {
    case 'class':
      return families.class.primary(predictions)
    case 'number':
      return families.number.primary(predictions)
    case 'ranking':
      return families.ranking.primary(predictions)
    case 'sequence':
      return families.sequence.primary(predictions)
  }
}

/** @param known the metrics of the task at hand, and the budgets that are known */
export function unknownMetric(name: string, known: readonly string[]): UserError {
  const shown = JSON.stringify(name)
  const expected = known.join(', ')
  if (budgetOf(name))
    return new UserError({
      found: `${shown} in the gate, a budget that is not known here`,
      expected,
      hint: 'Budgets are known of models that the gate asks: none of predictions from a file, and no parameters of an ONNX model.',
    })
  const task = taskWith(name)
  return new UserError({
    found:
      task === null
        ? `the unknown metric ${shown} in the gate`
        : `the metric ${shown} in the gate, which is one of ${task}`,
    expected,
    hint:
      (task === null ? suggestion(name, known) : null) ??
      'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
  })
}

/** The task that has such a metric; null where none has. */
function taskWith(name: string): Task | null {
  const found: readonly [Task, unknown][] = [
    ['classification', findMetric(families.class, name)],
    ['regression', findMetric(families.number, name)],
    ['ranking', findMetric(families.ranking, name)],
    ['sequence', findMetric(families.sequence, name)],
  ]
  return found.find(([, metric]) => metric !== undefined)?.[0] ?? null
}

export function unavailableMetric({ name }: Pick<Metric, 'name'>, unavailableReason: string): UserError {
  return new UserError({
    found: `${name} in the gate, though ${unavailableReason}`,
    expected: 'a metric that this model and this test split have',
    hint: 'Take another metric, or change the model or the test split.',
  })
}
