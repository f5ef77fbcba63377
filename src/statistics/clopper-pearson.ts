import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type { Interval } from './interval.ts'

/**
 * Returns exact bounds of a proportion, whose coverage is never below the confidence. Clopper and Pearson, "The use of confidence
 * or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934).
 */
export function clopperPearsonBounds(successes: number, size: number, confidence: number): Interval {
  return {
    lower: successes === 0 ? 0 : betaQuantile(1 - confidence, successes, size - successes + 1),
    upper: successes === size ? 1 : betaQuantile(confidence, successes + 1, size - successes),
  }
}
