import { z } from 'zod'
import { budgetUnits, directions } from '../text/number-unit.ts'
import { budgetOf, budgets } from '../metrics/budget.ts'
import { namesOf, type CostMeasurements } from './cost-measurement.ts'
import { histogramOf, histogramSchema } from './histogram.ts'

/** The report's data about the models' costs. */
export const budgetsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      metric: z.enum(budgets.map(({ name }) => name)),
      better: z.enum(directions),
      unit: z.enum(budgetUnits),
      candidate: z.number(),
      baseline: z.number().nullable(),
      /** Number of measurements of each model behind the value; null if the value is exact. */
      samples: z.int().positive().nullable(),
    }),
  ),
  /** Null if no latency was measured. */
  latency: histogramSchema.nullable(),
})
export type BudgetsReport = z.infer<typeof budgetsSchema>

export function budgetRows(costs: CostMeasurements): BudgetsReport {
  const latencies = costs['latency-p50']?.samples
  return {
    rows: namesOf(costs).flatMap((name) => {
      const budget = budgetOf(name)
      const cost = costs[name]
      if (!budget || !cost) return []
      const { better, unit } = budget
      const { candidate, baseline, samples } = cost
      return [
        {
          metric: name,
          better,
          unit,
          candidate,
          baseline,
          samples: samples && samples.candidate.length,
        },
      ]
    }),
    latency: latencies ? histogramOf(latencies) : null,
  }
}
