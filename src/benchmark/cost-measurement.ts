import { budgets, type BudgetName } from '../metrics/budget.ts'
import type { Pair, Samples } from './interleave.ts'

/** The value of a budget for each model, and its measurements if it was measured. */
export interface CostMeasurement extends Pair<number> {
  readonly samples: Samples | null
  /** True on a machine with other users: then a value beyond its limit is only a warning. */
  readonly advisory: boolean
}

export type CostMeasurements = Readonly<Partial<Record<BudgetName, CostMeasurement>>>

/** Returns the names of the available budgets, in the order of their declaration. */
export function namesOf(costs: CostMeasurements): BudgetName[] {
  return budgets.flatMap(({ name }) => (costs[name] ? [name] : []))
}

/** Returns a percentile of the samples, interpolated linearly between neighbours. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const index = (percent / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(index)] ?? NaN
  const above = sorted[Math.ceil(index)] ?? NaN
  return below + (above - below) * (index - Math.floor(index))
}
