import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { bisect } from './bisect.ts'
import type { Interval } from './interval.ts'

/** Pairs of right or wrong predictions for `size` examples, counted where they differ. */
export interface DiscordantPairs {
  /** Examples that only the first model got right. */
  readonly onlyFirst: number
  /** Examples that only the second model got right. */
  readonly onlySecond: number
  readonly size: number
}

/**
 * Returns the score statistic of a hypothetical difference of two paired proportions. It falls as the difference rises, and is
 * standard normal if the hypothesis holds. `difference` lies strictly between −1 and 1. Tango, "Equivalence test and confidence
 * interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17 (1998).
 */
export function tangoScore({ onlyFirst, onlySecond, size }: DiscordantPairs, difference: number): number {
  const excess = onlyFirst - onlySecond - size * difference
  const a = 2 * size
  const b = (2 * size - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond
  const c = -onlySecond * difference * (1 - difference)
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  // The larger root, in the form that does not subtract nearly equal numbers.
  const onlySecondRate = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a)
  const variance = size * (2 * onlySecondRate + difference * (1 - difference))
  if (excess === 0) return 0
  return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Infinity
}

/** Returns Tango's score bounds of the first proportion minus the second; `confidence` is one-sided. */
export function tangoBounds(pairs: DiscordantPairs, confidence: number): Interval {
  const z = normalQuantile(confidence, 0, 1)
  const estimate = (pairs.onlyFirst - pairs.onlySecond) / pairs.size
  return {
    lower: estimate <= -1 ? -1 : bisect(-1, estimate, (difference) => tangoScore(pairs, difference) > z),
    upper: estimate >= 1 ? 1 : bisect(estimate, 1, (difference) => tangoScore(pairs, difference) > -z),
  }
}

/** Returns the one-sided p-value against "the first proportion is not more than `margin` below the second". */
export function tangoPValueWorse(pairs: DiscordantPairs, margin: number): number {
  return normalCdf(tangoScore(pairs, -margin), 0, 1)
}

/** Returns the one-sided p-value against "the first proportion is `margin` or more below the second". */
export function tangoPValueHolds(pairs: DiscordantPairs, margin: number): number {
  return normalCdf(-tangoScore(pairs, -margin), 0, 1)
}

/**
 * Returns the two-sided p-value of McNemar's exact test that both models are equally often right (a binomial test of the discordant
 * pairs).
 */
export function mcnemarPValue({ onlyFirst, onlySecond }: DiscordantPairs): number {
  return Math.min(1, 2 * binomialCdf(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond, 0.5))
}

/** Returns the one-sided p-value of McNemar's exact test against "the first is not worse than the second". */
export function mcnemarPValueWorse({ onlyFirst, onlySecond }: DiscordantPairs): number {
  return binomialCdf(onlyFirst, onlyFirst + onlySecond, 0.5)
}

/** Returns the one-sided p-value of McNemar's exact test against "the first is not better than the second". */
export function mcnemarPValueBetter({ onlyFirst, onlySecond }: DiscordantPairs): number {
  return binomialCdf(onlySecond, onlyFirst + onlySecond, 0.5)
}
