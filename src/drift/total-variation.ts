import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { noncentralChiSquareCdf } from '../statistics/noncentral-chi-square.ts'
import { pDifferBeyond, pDifferWithin } from '../statistics/independent-proportions.ts'
import { varianceScale, type DistanceEvidence, type SampleSizes } from './distance.ts'
import { pAtMost, sharesOf } from './kolmogorov-distance.ts'

/**
 * Returns evidence about the total variation distance: the largest change of the share of rows in any set of categories.
 * @param baseline counts of the categories
 * @param margin the largest tolerated distance, which determines the kind of evidence
 */
export function totalVariation(
  baseline: ArrayLike<number>,
  candidate: ArrayLike<number>,
  sizes: SampleSizes,
  margin: number,
): DistanceEvidence {
  const [first, second] = [sharesOf(baseline), sharesOf(candidate)]
  const seen = Array.from(first.keys()).filter((cell) => (first[cell] ?? 0) + (second[cell] ?? 0) > 0)
  const [known, other] = [first, second].map((shares) => Float64Array.from(seen, (cell) => shares[cell] ?? 0))
  if (known === undefined || other === undefined) throw new TypeError('no shares')
  return seen.length <= 2
    ? shareDifference(known[0] ?? 1, other[0] ?? 1, sizes)
    : severalCategories(known, other, sizes, margin)
}

/** Returns evidence about the change of one share, which is the total variation of two categories. */
export function shareDifference(
  baseline: number,
  candidate: number,
  { baseline: size, candidate: otherSize }: SampleSizes,
): DistanceEvidence {
  const first = { successes: baseline * size, size }
  const second = { successes: candidate * otherSize, size: otherSize }
  const pooled = (first.successes + second.successes) / (size + otherSize)
  const variance = pooled * (1 - pooled) * (1 / size + 1 / otherSize)
  return {
    distance: Math.abs(candidate - baseline),
    byChance: Math.sqrt((2 / Math.PI) * variance),
    pBeyond: (margin) => pDifferBeyond(first, second, margin),
    pWithin: (margin) => pDifferWithin(first, second, margin),
  }
}

/**
 * Returns evidence about the total variation of three or more categories.
 *
 * Beyond a margin: the distance of the samples exceeds the true one by at most that of the sampling errors alone, half the sum of their
 * sizes. That is a convex function of Gaussian errors with the Lipschitz constant σ, the largest standard deviation of the error of a
 * set. So it exceeds its mean by zσ with at most the probability that a normal variable exceeds z (Sudakov and Tsirelson 1974, Borell
 * 1975; its median is at most its mean: Kwapień, Proceedings of the AMS 122, 1994).
 *
 * Within a margin: the distance of the samples is at least the difference for the set with the true distance, as for thresholds. With many
 * categories that bound is wide, since errors add up. Then the sum of squares of Pearson's statistic is the evidence: a distance of the
 * margin has at least the noncentrality 4 margin² / (1/n + 1/m), by the inequality of Cauchy and Schwarz. Wellek, "Testing Statistical
 * Hypotheses of Equivalence and Noninferiority", 2nd edition (2010), chapter 9.
 */
function severalCategories(
  first: Float64Array,
  second: Float64Array,
  sizes: SampleSizes,
  margin: number,
): DistanceEvidence {
  const distance = Math.min(
    1,
    first.reduce((sum, share, cell) => sum + Math.abs(share - (second[cell] ?? 0)), 0) / 2,
  )
  const scale = varianceScale(sizes)
  const variances = first.map(
    (share, cell) => varianceOf(share) / sizes.baseline + varianceOf(second[cell] ?? 0) / sizes.candidate,
  )
  const byChance = Math.min(
    1,
    variances.reduce((sum, variance) => sum + Math.sqrt(variance), 0) / Math.sqrt(2 * Math.PI),
  )
  const deviation = Math.sqrt(
    largestVariance(first, sizes.baseline) + largestVariance(second, sizes.candidate),
  )
  const bySet = (hypothesis: number) => pAtMost(distance, hypothesis, deviation)
  const squares = sumOfSquares(first, second, sizes)
  return {
    distance,
    byChance,
    pBeyond: (hypothesis) => 1 - normalCdf((distance - byChance - hypothesis) / deviation, 0, 1),
    pWithin:
      squares === null || decidesBySet(margin, byChance, deviation)
        ? bySet
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
function largestVariance(shares: Float64Array, size: number): number {
  const most = shares.reduce((largest, share) => Math.max(largest, share), 0)
  const smoothed = (most * size + 1) / (size + 2)
  return (smoothed > 0.5 ? varianceOf(smoothed) : 0.25) / size
}

interface SumOfSquares {
  readonly statistic: number
  readonly degrees: number
}

/** Smallest expected count for which Pearson's statistic is approximately chi-square: Cochran, Biometrics 10 (1954). */
const fewestExpected = 5

/** Returns Pearson's statistic with the shares of the mixture of both samples; null if a category is too rare for it. */
function sumOfSquares(first: Float64Array, second: Float64Array, sizes: SampleSizes): SumOfSquares | null {
  const scale = varianceScale(sizes)
  const smaller = Math.min(sizes.baseline, sizes.candidate)
  let statistic = 0
  for (let cell = 0; cell < first.length; cell++) {
    const [one = 0, other = 0] = [first[cell], second[cell]]
    const mixed = (one / sizes.baseline + other / sizes.candidate) / scale
    if (mixed * smaller < fewestExpected) return null
    statistic += (other - one) ** 2 / (mixed * scale)
  }
  const degrees = first.length - 1
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
