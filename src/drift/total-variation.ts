import { min, sum } from 'd3-array'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { noncentralChiSquareCdf } from '../statistics/noncentral-chi-square.ts'
import { pDifferBeyond, pDifferWithin } from '../statistics/independent-proportions.ts'
import type { DistanceEvidence } from './distance.ts'
import { pAtMost } from './kolmogorov-distance.ts'
import {
  sharesOf,
  totalOf,
  totalScale,
  type ErrorPart,
  type SampleSizes,
  type SamplingErrors,
  type TwoSamples,
} from './sampling-errors.ts'

/**
 * Returns evidence about the total variation distance: the largest change of the share of rows in any set of categories.
 * @param samples counts of the categories
 * @param margin the largest tolerated distance, which determines the kind of evidence
 */
export function totalVariation(
  { baseline, candidate }: TwoSamples,
  errors: SamplingErrors,
  margin: number,
): DistanceEvidence {
  const [first, second] = [sharesOf(baseline), sharesOf(candidate)]
  const seen = Array.from(first.keys()).filter((cell) => (first[cell] ?? 0) + (second[cell] ?? 0) > 0)
  const { separate } = errors
  if (seen.length <= 2 && separate !== null) {
    const [cell = 0] = seen
    return shareDifference(first[cell] ?? 1, second[cell] ?? 1, separate)
  }
  return distanceOfSets(seen, first, second, errors, margin)
}

/** Returns evidence about the change of one share of separate samples, which is the total variation of two categories. */
function shareDifference(
  baseline: number,
  candidate: number,
  { baseline: size, candidate: otherSize }: SampleSizes,
): DistanceEvidence {
  const first = { successes: baseline * size, size }
  const second = { successes: candidate * otherSize, size: otherSize }
  const pooled = (first.successes + second.successes) / (size + otherSize)
  return {
    distance: Math.abs(candidate - baseline),
    byChance: Math.sqrt((2 / Math.PI) * varianceOf(pooled) * (1 / size + 1 / otherSize)),
    pBeyond: (margin) => pDifferBeyond(first, second, margin),
    pWithin: (margin) => pDifferWithin(first, second, margin),
  }
}

/**
 * Returns evidence about the total variation of any number of categories.
 *
 * Beyond a margin: the distance of the samples exceeds the true one by at most that of the sampling errors alone, half the sum of their
 * sizes. That is a convex function of Gaussian errors with the Lipschitz constant σ, the largest standard deviation of the error of a
 * set. So it exceeds its mean by zσ with at most the probability that a normal variable exceeds z (Sudakov and Tsirelson 1974, Borell
 * 1975; its median is at most its mean: Kwapień, Proceedings of the AMS 122, 1994).
 *
 * Within a margin: the distance of the samples is at least the difference for the set with the true distance, as for thresholds. With many
 * categories that bound is wide, since errors add up. Then the sum of squares of Pearson's statistic is the evidence: a distance of the
 * margin has at least the noncentrality 4 margin² / scale, by the inequality of Cauchy and Schwarz. Wellek, "Testing Statistical Hypotheses
 * of Equivalence and Noninferiority", 2nd edition (2010), chapter 9.
 */
function distanceOfSets(
  seen: readonly number[],
  first: Float64Array,
  second: Float64Array,
  errors: SamplingErrors,
  margin: number,
): DistanceEvidence {
  const { parts } = errors
  const distance = Math.min(1, sum(seen, (cell) => Math.abs((first[cell] ?? 0) - (second[cell] ?? 0))) / 2)
  const scale = totalScale(errors)
  const shares = parts.map((part) => ({ scale: part.scale, shares: sharesOf(part.counts) }))
  const deviationOf = (cell: number) =>
    Math.sqrt(sum(shares, (part) => part.scale * varianceOf(part.shares[cell] ?? 0)))
  const byChance = Math.min(1, sum(seen, deviationOf) / Math.sqrt(2 * Math.PI))
  const deviation = Math.sqrt(sum(parts, largestVariance))
  const mixed = (cell: number) => sum(shares, (part) => part.scale * (part.shares[cell] ?? 0)) / scale
  const squares = sumOfSquares(seen, (cell) => (second[cell] ?? 0) - (first[cell] ?? 0), mixed, parts)
  return {
    distance,
    byChance,
    pBeyond: (hypothesis) => 1 - normalCdf((distance - byChance - hypothesis) / deviation, 0, 1),
    pWithin:
      squares === null || decidesBySet(margin, byChance, deviation)
        ? (hypothesis) => pAtMost(distance, hypothesis, errors, deviation)
        : (hypothesis) =>
            noncentralChiSquareCdf(squares.statistic, squares.degrees, (4 * hypothesis ** 2) / scale),
  }
}

function varianceOf(share: number): number {
  return share * (1 - share)
}

/**
 * Returns the largest variance of the share of a set of categories. A row in each of two sets is added to the counts, as Agresti and Caffo
 * do for differences of proportions (The American Statistician 54, 2000), so that a share of 0 has a variance.
 */
function largestVariance({ scale, counts }: ErrorPart): number {
  let most = 0
  for (let cell = 0; cell < counts.length; cell++) most = Math.max(most, counts[cell] ?? 0)
  const smoothed = (most + 1) / (totalOf(counts) + 2)
  return scale * (smoothed > 0.5 ? varianceOf(smoothed) : 0.25)
}

interface SumOfSquares {
  readonly statistic: number
  readonly degrees: number
}

/** Smallest expected count for which Pearson's statistic is approximately chi-square: Cochran, Biometrics 10 (1954). */
const fewestExpected = 5

/**
 * Returns Pearson's statistic with the shares of the mixture of the samples; null if a category is too rare for it.
 * @param mixed returns the share of a cell in the mixture
 */
function sumOfSquares(
  seen: readonly number[],
  difference: (cell: number) => number,
  mixed: (cell: number) => number,
  parts: readonly ErrorPart[],
): SumOfSquares | null {
  const scale = totalScale({ parts })
  const smallest = min(parts, ({ counts }) => totalOf(counts)) ?? 0
  if (seen.length < 3 || seen.some((cell) => mixed(cell) * smallest < fewestExpected)) return null
  const statistic = sum(seen, (cell) => difference(cell) ** 2 / (mixed(cell) * scale))
  const degrees = seen.length - 1
  // Samples that differ less than usual are no further evidence, or the upper bound would be 0.
  return { statistic: Math.max(statistic, degrees), degrees }
}

/**
 * Returns true if the distance of samples can prove that a change of half of the margin is within it. Otherwise errors of many categories
 * add up to too much, and the sum of squares decides. The choice does not depend on the difference of the samples.
 */
function decidesBySet(margin: number, byChance: number, deviation: number): boolean {
  const usual = 0.95
  return byChance + 2 * normalQuantile(usual, 0, 1) * deviation <= margin / 2
}
