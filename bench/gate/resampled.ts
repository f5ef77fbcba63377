import type { Statistic } from '../../src/metrics/statistic.ts'

/**
 * Returns the statistic without its derivative, so that bounds for display are resampled as those for a decision are; and without
 * the reason for which the gate computes no interval.
 */
export function resampled(statistic: Statistic): Statistic {
  if (statistic.kind !== 'weighted') return statistic
  const { kind, size, work, of, shares, support, select } = statistic
  return { kind, size, work, of, ...(shares && { shares }), ...(support && { support }), select }
}
