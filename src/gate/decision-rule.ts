import type { PairedDifference } from '../inference/paired-difference.ts'
import type { Interval } from '../statistics/interval.ts'

export const outcomes = ['pass', 'fail', 'inconclusive'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * The rule of the gate. The bounds are of candidate − baseline in the metric's good direction, each with one-sided confidence:
 * it passes when the candidate is shown to be no worse than the margin allows, fails when it is shown to be worse at all, and
 * is inconclusive when the examples show neither.
 */
export function decide({ lower, upper }: Interval, margin: number): Outcome {
  if (lower > -margin) return 'pass'
  if (upper < 0) return 'fail'
  return 'inconclusive'
}

/**
 * The rule where the candidate must be better: it passes when it is shown to be better, fails when it is shown to be worse,
 * and is inconclusive otherwise, since a gain that nobody could see is no loss. For right answers it is better by McNemar's
 * exact test.
 */
export function decideSuperiority({ discordant, evidence }: PairedDifference, confidence: number): Outcome {
  if (evidence.degenerate) return 'inconclusive'
  const { lower, upper } = evidence.bounds(confidence)
  if (discordant ? evidence.pNonInferiority(0) < 1 - confidence : lower > 0) return 'pass'
  return upper < 0 ? 'fail' : 'inconclusive'
}

/** Fails if any part fails, is inconclusive if any part is, else passes. */
export function overall(parts: readonly Outcome[]): Outcome {
  if (parts.includes('fail')) return 'fail'
  return parts.includes('inconclusive') ? 'inconclusive' : 'pass'
}
