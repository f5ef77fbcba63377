import { bisect } from './bisect.ts'
import type { Interval } from './interval.ts'

/**
 * Returns the one-sided p-value against "the true value is at most `value`": 1 − the greatest confidence at which the lower bound
 * lies above it. Above 0.5, where the estimate lies below the value, it is the confidence at which the upper bound does.
 * @param bounds that widen with the confidence, and equal the estimate at a confidence of 0.5
 */
export function pValueAbove(bounds: (confidence: number) => Interval, value: number): number {
  if (bounds(0.5).lower >= value) return 1 - bisect(0.5, 1, (confidence) => bounds(confidence).lower > value)
  return bisect(0.5, 1, (confidence) => bounds(confidence).upper < value)
}
