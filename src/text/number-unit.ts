export const directions = ['higher', 'lower'] as const
/** Which way a metric is better. */
export type Direction = (typeof directions)[number]

/** A change of a metric, so that more is better. */
export function signedImprovement(change: number, better: Direction): number {
  return better === 'higher' ? change : -change
}

/** What a metric's value is measured in; a fraction is shown in percent. */
export const metricUnits = ['fraction', 'score', 'label'] as const
export type MetricUnit = (typeof metricUnits)[number]

/** What the cost of a model is measured in. */
export const budgetUnits = ['bytes', 'count', 'milliseconds', 'per-second'] as const
export type BudgetUnit = (typeof budgetUnits)[number]

export type AnyUnit = MetricUnit | BudgetUnit
