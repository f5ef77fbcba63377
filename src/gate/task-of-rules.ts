import type { GateSection, Task } from '../config/gate.ts'
import { tasks } from '../metrics/tasks.ts'

const tabular = [tasks.class, tasks.number]

/**
 * Returns `classification` or `regression` if only one of them has the metrics that the gate names; undefined if both or none
 * have them, or the gate names none.
 */
export function taskOfRules({ require, compare = [], slices }: GateSection): Task | undefined {
  const named = [...require, ...compare, ...slices].flatMap(({ metric }) => metric ?? [])
  const fitting = tabular.filter((task) => named.some((name) => hasMetric(task, name)))
  const [only, ...others] = fitting
  return others.length === 0 ? only?.task : undefined
}

function hasMetric({ metrics }: (typeof tabular)[number], name: string): boolean {
  return metrics.listed.some((metric) => metric.name === name) || metrics.withParameter(name) !== undefined
}
