import { z } from 'zod'
import { budgetUnits, directions } from '../text/number-unit.ts'
import { budgetOf, budgets } from '../metrics/budget.ts'
import { namesOf, type CostMeasurements } from './fact.ts'
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

export function budgetRows(facts: CostMeasurements): BudgetsReport {
  const latencies = facts['latency-p50']?.samples
  return {
    rows: namesOf(facts).flatMap((name) => {
      const budget = budgetOf(name)
      const fact = facts[name]
      if (!budget || !fact) return []
      const { better, unit } = budget
      const { candidate, baseline, samples } = fact
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
