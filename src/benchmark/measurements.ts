import { budgets } from '../metrics/budget.ts'
import type { CostMeasurements } from './fact.ts'
import type { Samples } from './turns.ts'

/**
 * All that was measured, so that every percentile can be computed again: under `latency` the times that three budgets are
 * percentiles of, and what else was measured under the name of its budget.
 */
export function measurementsOf(facts: CostMeasurements): Record<string, Samples> {
  return Object.fromEntries(
    budgets.flatMap(({ name, from }) => {
      const samples = facts[name]?.samples
      return samples ? [[from === 'latency' ? from : name, samples]] : []
    }),
  )
}
