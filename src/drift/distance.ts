import { bisect } from '../statistics/bisect.ts'
import type { Interval } from '../statistics/interval.ts'

/**
 * The evidence about a distance between the distributions of a column in two datasets: the largest change of the share of rows in any set
 * of a kind. A distance is between 0 and 1.
 */
export interface DistanceEvidence {
  /** Distance between the two samples, which is larger than the true one on average. */
  readonly distance: number
  /** Mean distance between two such samples of one distribution, or an upper bound of it. */
  readonly byChance: number
  /** Returns the p-value against the hypothesis that the true distance is at most a margin. */
  readonly pBeyond: (margin: number) => number
  /** Returns the p-value against the hypothesis that the true distance is at least a margin. */
  readonly pWithin: (margin: number) => number
}

/** Returns one-sided bounds of a distance, each with the confidence. */
export function boundsOf({ pBeyond, pWithin }: DistanceEvidence, confidence: number): Interval {
  const level = 1 - confidence
  return {
    lower: pBeyond(0) < level ? bisect(0, 1, (margin) => pBeyond(margin) < level) : 0,
    upper: upperBound(pWithin, level),
  }
}

function upperBound(pWithin: DistanceEvidence['pWithin'], level: number): number {
  if (pWithin(0) < level) return 0
  return pWithin(1) < level ? bisect(0, 1, (margin) => pWithin(margin) >= level) : 1
}

/** Evidence about columns without any difference that sampling explains: the same rows. */
export const noDistance: DistanceEvidence = {
  distance: 0,
  byChance: 0,
  pBeyond: () => 1,
  pWithin: () => 0,
}
