import type { PairedDifference } from '../inference/paired-difference.ts'
import type { Interval } from '../statistics/interval.ts'

export const outcomes = ['pass', 'fail', 'inconclusive'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Returns the decision of the gate. The bounds are those of candidate − baseline in the metric's good direction, each with
 * one-sided confidence. The outcome is pass if a loss beyond the margin is ruled out, fail if the candidate is shown to be worse at
 * all, and inconclusive otherwise.
 */
export function decide({ lower, upper }: Interval, margin: number): Outcome {
  if (lower > -margin) return 'pass'
  if (upper < 0) return 'fail'
  return 'inconclusive'
}

/**
 * Returns the decision where the candidate must be better: pass if it is shown to be better, and fail if it is shown to be worse.
 * It is inconclusive otherwise, since a gain that was not detected is not a loss. For proportions of right predictions, better is
 * decided by McNemar's exact test.
 */
export function decideSuperiority({ discordant, inference }: PairedDifference, confidence: number): Outcome {
  if (inference.degenerate) return 'inconclusive'
  const { lower, upper } = inference.bounds(confidence)
  if (discordant ? inference.pNonInferiority(0) < 1 - confidence : lower > 0) return 'pass'
  return upper < 0 ? 'fail' : 'inconclusive'
}

/** Returns fail if any part fails, else inconclusive if any part is inconclusive, else pass. */
export function overall(parts: readonly Outcome[]): Outcome {
  if (parts.includes('fail')) return 'fail'
  return parts.includes('inconclusive') ? 'inconclusive' : 'pass'
}
