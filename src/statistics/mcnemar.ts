import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import type { DiscordantPairs } from './paired-proportions.ts'

/** Two-sided p-value of McNemar's exact test that both answer equally well (a binomial test of the discordant pairs). */
export function mcnemarPValue({ onlyFirst, onlySecond }: DiscordantPairs): number {
  return Math.min(1, 2 * binomialCdf(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond, 0.5))
}

/** One-sided p-value of McNemar's exact test against "the first is not worse than the second". */
export function mcnemarPValueWorse({ onlyFirst, onlySecond }: DiscordantPairs): number {
  return binomialCdf(onlyFirst, onlyFirst + onlySecond, 0.5)
}

/** One-sided p-value of McNemar's exact test against "the first is not better than the second". */
export function mcnemarPValueBetter({ onlyFirst, onlySecond }: DiscordantPairs): number {
  return binomialCdf(onlySecond, onlyFirst + onlySecond, 0.5)
}
