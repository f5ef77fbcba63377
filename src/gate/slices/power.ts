import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import { power, type PairedDifference } from '../../inference/paired-difference.ts'
import type { DiscordantPairs } from '../../statistics/paired-proportions.ts'

/**
 * Returns the smallest true drop that would be detected in a slice with 80 % probability, at the strictest level that Holm's
 * procedure can require; null if no drop would be, or the value is unavailable.
 * @param family number of slices tested together
 */
export function smallestDrop(
  { inference, discordant }: PairedDifference,
  { margin, confidence }: { readonly margin: number; readonly confidence: number },
  family: number,
): number | null {
  if (inference.degenerate) return null
  const level = (1 - confidence) / Math.max(1, family)
  if (discordant && margin === 0) return mcnemarDrop(discordant, level)
  return margin + inference.plan.smallestMargin(1 - level)
}

/**
 * Returns the drop for McNemar's exact test, given the number of examples that only one model got right; if these are too few for
 * any verdict, given the smallest sufficient number. Miettinen, "The matched pairs design in the case of all-or-none responses",
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

/**
 * Returns the largest number of examples that the first model alone may get right while it is still shown to be worse; -1 if no
 * number exists.
 */
function mostRight(discordant: number, level: number): number {
  if (binomialCdf(0, discordant, 0.5) > level) return -1
  return Math.floor(
    lastWhere(0, discordant / 2, (count) => binomialCdf(Math.floor(count), discordant, 0.5) <= level),
  )
}

/** Returns the last value between `from`, where the predicate holds, and `to` for which it holds. */
function lastWhere(from: number, to: number, holds: (value: number) => boolean): number {
  let [good, bad] = [from, to]
  for (let step = 0; step < 50; step++) {
    const middle = (good + bad) / 2
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}
