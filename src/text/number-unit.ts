export const directions = ['higher', 'lower'] as const
/** The direction in which a metric improves. */
export type Direction = (typeof directions)[number]

/** Returns a change of a metric with the sign that makes an improvement positive. */
export function signedImprovement(change: number, better: Direction): number {
  return better === 'higher' ? change : -change
}

/** Units of metric values; a fraction is shown in percent. */
export const metricUnits = ['fraction', 'score', 'label'] as const
export type MetricUnit = (typeof metricUnits)[number]

/** Units of the costs of a model. */
export const budgetUnits = ['bytes', 'count', 'milliseconds', 'per-second'] as const
export type BudgetUnit = (typeof budgetUnits)[number]

export type AnyUnit = MetricUnit | BudgetUnit
