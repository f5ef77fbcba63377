import { suggestion } from '../config/did-you-mean.ts'
import type { Task } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { budgetOf } from './budget.ts'
import type { Metric } from './metric.ts'
import { findMetric } from './family.ts'
import { tasks } from './tasks.ts'

/**
 * Returns the error for a metric that does not exist.
 * @param known the metrics of the task, and the available budgets
 */
export function unknownMetric(name: string, known: readonly string[]): UserError {
  const shown = JSON.stringify(name)
  const expected = known.join(', ')
  if (budgetOf(name))
    return new UserError({
      code: 'GATE_METRIC_UNAVAILABLE',
      found: `${shown} in the gate, a budget that is not available here`,
      expected,
      hint: 'Evaluate a model: prediction files have no budgets, and ONNX models have no `parameters`.',
    })
  const task = taskWith(name)
  return new UserError({
    code: 'GATE_UNKNOWN_METRIC',
    found:
      task === null
        ? `the unknown metric ${shown} in the gate`
        : `the metric ${shown} in the gate, which belongs to the task ${task}`,
    expected,
    hint:
      (task === null ? suggestion(name, known) : null) ??
      'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
  })
}

/** Returns the task that has such a metric; null if no task has it. */
function taskWith(name: string): Task | null {
  if (findMetric(tasks.class.metrics, name)) return tasks.class.task
  if (findMetric(tasks.number.metrics, name)) return tasks.number.task
  if (findMetric(tasks.ranking.metrics, name)) return tasks.ranking.task
  return findMetric(tasks.sequence.metrics, name) ? tasks.sequence.task : null
}

export function unavailableMetric({ name }: Pick<Metric, 'name'>, unavailableReason: string): UserError {
  return new UserError({
    code: 'GATE_METRIC_UNAVAILABLE',
    found: `${name} in the gate, though ${unavailableReason}`,
    expected: 'a metric that this model and this test split have',
    hint: 'Use another metric, or change the model or the test split.',
  })
}
