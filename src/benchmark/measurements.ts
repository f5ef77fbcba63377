import { budgets } from '../metrics/budget.ts'
import type { CostMeasurements } from './fact.ts'
import type { Samples } from './turns.ts'

/**
 * Returns all measurements, so that every percentile can be recomputed: under `latency` the times behind the three latency budgets,
 * and other measurements under the name of their budget.
 */
export function measurementsOf(facts: CostMeasurements): Record<string, Samples> {
  return Object.fromEntries(
    budgets.flatMap(({ name, from }) => {
      const samples = facts[name]?.samples
      return samples ? [[from === 'latency' ? from : name, samples]] : []
    }),
  )
}
