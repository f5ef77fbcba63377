import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import { power, type PairedDifference } from '../../inference/paired-difference.ts'
import type { DiscordantPairs } from '../../statistics/paired-proportions.ts'

/**
 * The smallest true drop that a slice would have been shown to have with 80 % probability, by the strictest of the levels
 * that Holm's procedure may ask of it; null where no drop would do, or nothing is known.
 * @param family number of slices tested together
 */
export function smallestDrop(
  { evidence, discordant }: PairedDifference,
  { margin, confidence }: { readonly margin: number; readonly confidence: number },
  family: number,
): number | null {
  if (evidence.degenerate) return null
  const level = (1 - confidence) / Math.max(1, family)
  if (discordant && margin === 0) return mcnemarDrop(discordant, level)
  return margin + evidence.plan.smallestMargin(1 - level)
}

/**
 * For McNemar's exact test, given as many examples that only one model got right as there are; where those are too few for
 * any verdict, for as many as it takes. Miettinen, "The matched pairs design in the case of all-or-none responses",
 * Biometrics 24 (1968).
 */
function mcnemarDrop({ onlyFirst, onlySecond, size }: DiscordantPairs, level: number): number | null {
  const discordant = onlyFirst + onlySecond
  const most = mostRight(discordant, level)
  if (most >= 0) {
    const share = lastWhere(0, 0.5, (rate) => binomialCdf(most, discordant, rate) >= power)
    return (discordant / size) * (1 - 2 * share)
  }
  const least = Math.ceil(Math.log2(1 / level))
  if (least > size) return null
  return lastWhere(1, 0, (drop) => 1 - binomialCdf(least - 1, size, drop) >= power)
}

/** The greatest number that the first may have got right alone and still be shown to be worse; -1 when none. */
function mostRight(discordant: number, level: number): number {
  if (binomialCdf(0, discordant, 0.5) > level) return -1
  return Math.floor(
    lastWhere(0, discordant / 2, (count) => binomialCdf(Math.floor(count), discordant, 0.5) <= level),
  )
}

/** The last value on the way from `from`, where it holds, to `to`, for which it holds. */
function lastWhere(from: number, to: number, holds: (value: number) => boolean): number {
  let [good, bad] = [from, to]
  for (let step = 0; step < 50; step++) {
    const middle = (good + bad) / 2
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}
