import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { bisect } from './bisect.ts'

/** Successes among independent trials. Neither has to be a whole number: both may be scaled to an effective size. */
export interface Sample {
  readonly successes: number
  readonly size: number
}

/**
 * Returns the score statistic of the hypothesis that the second proportion exceeds the first by a difference: positive if the observed
 * difference is larger. Its variance is estimated under the hypothesis. Miettinen and Nurminen, "Comparative analysis of two rates",
 * Statistics in Medicine 4 (1985); Farrington and Manning, Statistics in Medicine 9 (1990).
 * @param difference between -1 and 1
 */
export function differenceScore(first: Sample, second: Sample, difference: number): number {
  const observed = second.successes / second.size - first.successes / first.size
  const proportion = likeliestFirst(first, second, difference)
  const other = proportion + difference
  const variance = (proportion * (1 - proportion)) / first.size + (other * (1 - other)) / second.size
  if (observed === difference) return 0
  return (observed - difference) / Math.sqrt(Math.max(0, variance))
}

/** Returns the likeliest first proportion if the second exceeds it by the difference. */
function likeliestFirst(first: Sample, second: Sample, difference: number): number {
  const low = Math.max(0, -difference)
  const high = Math.min(1, 1 - difference)
  return bisect(
    low,
    high,
    (proportion) => slope(first, proportion) + slope(second, proportion + difference) > 0,
  )
}

/** Returns the derivative of the log-likelihood, which falls as the proportion rises. */
function slope({ successes, size }: Sample, proportion: number): number {
  const ofSuccesses = successes === 0 ? 0 : successes / proportion
  const ofFailures = successes === size ? 0 : (size - successes) / (1 - proportion)
  return ofSuccesses - ofFailures
}

/** Returns the p-value against the hypothesis that the proportions differ by at most a margin, in either direction. */
export function pDifferBeyond(first: Sample, second: Sample, margin: number): number {
  const [low, high] = inOrder(first, second)
  const tail = (difference: number) => 1 - normalCdf(differenceScore(low, high, difference), 0, 1)
  return Math.min(1, tail(margin) + tail(-margin))
}

/** Returns the p-value against the hypothesis that the proportions differ by at least a margin, in either direction. */
export function pDifferWithin(first: Sample, second: Sample, margin: number): number {
  const [low, high] = inOrder(first, second)
  return normalCdf(differenceScore(low, high, margin), 0, 1)
}

function inOrder(first: Sample, second: Sample): [low: Sample, high: Sample] {
  return first.successes / first.size <= second.successes / second.size ? [first, second] : [second, first]
}
