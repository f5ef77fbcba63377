import { binomialDraw, type Uniform } from '../../src/statistics/binomial-draw.ts'
import type { DiscordantPairs } from '../../src/statistics/paired-proportions.ts'

/** Two models of known accuracy with correlated mistakes on `size` examples. */
export interface World {
  readonly size: number
  /** Accuracy of the baseline. */
  readonly accuracy: number
  /** Share of the examples that exactly one of the two gets right. */
  readonly discordance: number
  /** Accuracy of the candidate minus that of the baseline. */
  readonly difference: number
}

/** The counts of one test split that a gate uses. */
export interface Sample {
  readonly pairs: DiscordantPairs
  readonly candidateRight: number
  readonly baselineRight: number
}

/** Returns the discordance of models whose mistakes correlate by `correlation`: 2p(1−p)(1−ρ). */
export function discordanceOf(accuracy: number, correlation: number): number {
  return 2 * accuracy * (1 - accuracy) * (1 - correlation)
}

/** Draws the multinomial counts of both right, only one right, and none right. */
export function drawSample({ size, accuracy, discordance, difference }: World, uniform: Uniform): Sample {
  const discordant = binomialDraw(size, discordance, uniform)
  const share = Math.min(1, Math.max(0, (discordance + difference) / 2 / discordance))
  const onlyFirst = binomialDraw(discordant, share, uniform)
  const onlySecond = discordant - onlyFirst
  const bothRate = (accuracy - (discordance - difference) / 2) / (1 - discordance)
  const both = binomialDraw(size - discordant, bothRate, uniform)
  return {
    pairs: { onlyFirst, onlySecond, size },
    candidateRight: both + onlyFirst,
    baselineRight: both + onlySecond,
  }
}
