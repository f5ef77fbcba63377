import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Known } from './bootstrap-distribution.ts'
import { unitsOf, type Jackknife } from './jackknife.ts'
import { pValueAbove } from './p-value.ts'

/**
 * Returns a lower bound of a score from the costs of its mistakes. Each unit's cost is the distance of its jackknife pseudo-value
 * from the best score. Costs have the sum y and the sum of squares v, and one unseen mistake has the cost k. They are equivalent to
 * (y + k)² / (v + k²) mistakes of cost (v + k²) / (y + k) each. Fay and Feuer, "Confidence intervals for directly standardized
 * rates: a method based on the gamma distribution", Statistics in Medicine 16 (1997). Their Poisson limit is replaced by that of
 * Clopper and Pearson, so that the bound of an accuracy is exactly Clopper and Pearson's. Without a mistake it is k (1 − α^(1/n))
 * below the best score: the rule of three.
 * @param largest cost of one mistake at most, times the number of units
 * @returns null if no mistake has a cost; the upper bound is the estimate
 */
export function weightedMistakes(
  estimate: number,
  best: number,
  jackknife: Jackknife,
  largest: number,
): Known | null {
  const units = unitsOf(jackknife)
  if (!(units * (best - estimate) + largest > 0)) return null
  return boundOf({ estimate, best, units, squares: squaresOf(estimate, best, jackknife), largest })
}

/** A score from 0 to 1 of units that can each lose a share of it. */
export interface Score {
  readonly score: number
  readonly standardError: number
  readonly units: number
  /** Share of the score that one unit loses at most. */
  readonly largest: number
}

/** Returns the same bound, given the standard error of the score instead of its jackknife. */
export function mistakesOfScore({ score, standardError, units, largest }: Score): Known {
  const squares = units * (units - 1) * standardError ** 2 + units * (1 - score) ** 2
  return boundOf({ estimate: score, best: 1, units, squares, largest: units * largest })
}

interface Costs {
  readonly estimate: number
  readonly best: number
  readonly units: number
  /** Sum of the squared costs. */
  readonly squares: number
  readonly largest: number
}

function boundOf({ estimate, best, units, squares, largest }: Costs): Known {
  const total = units * (best - estimate) + largest
  const cost = (squares + largest ** 2) / total
  const mistakes = total / cost
  const shareAtMost = (confidence: number) =>
    mistakes < units + 1 ? betaQuantile(confidence, mistakes, units + 1 - mistakes) : 1
  const bounds = (confidence: number) => ({ lower: best - cost * shareAtMost(confidence), upper: estimate })
  return {
    degenerate: false,
    method: 'weighted-mistakes',
    resamples: null,
    standardError: (estimate - bounds(0.95).lower) / normalQuantile(0.95, 0, 1),
    longTail: null,
    bounds,
    pValueBelow: (value) => (value > estimate ? 0 : 1),
    pValueAbove: (value) => pValueAbove(bounds, value),
  }
}

/** Returns the sum of the squared distances of the pseudo-values, whose mean is the estimate, from the best score. */
function squaresOf(estimate: number, best: number, { values, weights }: Jackknife): number {
  const units = unitsOf({ values, weights })
  let sum = 0
  for (let unit = 0; unit < values.length; unit++) sum += (values[unit] ?? NaN) * (weights[unit] ?? 0)
  const mean = sum / units
  let squares = 0
  for (let unit = 0; unit < values.length; unit++) {
    const pseudoValue = estimate + (units - 1) * (mean - (values[unit] ?? NaN))
    squares += (weights[unit] ?? 0) * (best - pseudoValue) ** 2
  }
  return squares
}
