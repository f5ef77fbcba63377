import { budgets } from '../metrics/budget.ts'
import type { CostMeasurements } from './cost-measurement.ts'
import type { Samples } from './interleave.ts'

/**
 * Returns all measurements, so that every percentile can be recomputed: under `latency` the times behind the three latency budgets,
 * and other measurements under the name of their budget.
 */
export function measurementsOf(costs: CostMeasurements): Record<string, Samples> {
  return Object.fromEntries(
    budgets.flatMap(({ name, from }) => {
      const samples = costs[name]?.samples
      return samples ? [[from === 'latency' ? from : name, samples]] : []
    }),
  )
}
