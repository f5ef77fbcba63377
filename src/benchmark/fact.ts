import { budgets, type BudgetName } from '../metrics/budget.ts'
import type { Pair, Samples } from './turns.ts'

/** What is known of a budget: a value of each model, and the measurements behind it where it was measured. */
export interface CostMeasurement extends Pair<number> {
  readonly samples: Samples | null
  /** The machine is shared with others, so that a value that is too high is a warning and no more. */
  readonly advisory: boolean
}

export type CostMeasurements = Readonly<Partial<Record<BudgetName, CostMeasurement>>>

/** Names of the budgets that are there, in the order of the declaration. */
export function namesOf(facts: CostMeasurements): BudgetName[] {
  return budgets.flatMap(({ name }) => (facts[name] ? [name] : []))
}

/** The value that a percentage of the samples is not above, between neighbours in proportion. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const index = (percent / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(index)] ?? NaN
  const above = sorted[Math.ceil(index)] ?? NaN
  return below + (above - below) * (index - Math.floor(index))
}
