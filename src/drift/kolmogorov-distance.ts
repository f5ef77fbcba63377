import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { kolmogorovTail, meanOfKolmogorov } from '../statistics/kolmogorov.ts'
import { varianceScale, type DistanceEvidence, type SampleSizes } from './distance.ts'

/**
 * Returns evidence about the Kolmogorov distance: the largest change of the share of rows below any threshold.
 *
 * Beyond a margin: the distance of the samples exceeds the true one by at most the largest deviation of the difference of the empirical
 * distributions from its mean. Its covariance is at most that of a Brownian bridge on the mixture of both distributions times 1/n + 1/m,
 * since the covariance between the two is taken away, so that by Anderson's inequality Kolmogorov's distribution bounds it.
 *
 * Within a margin: some threshold has the true distance, and the distance of the samples is not less than theirs at that threshold. So
 * the bound of one difference of proportions suffices, with the largest variance that such proportions can have.
 * @param baseline counts of cells, from the lowest values to the highest
 */
export function kolmogorovDistance(
  baseline: ArrayLike<number>,
  candidate: ArrayLike<number>,
  sizes: SampleSizes,
): DistanceEvidence {
  const distance = largestDifference(sharesOf(baseline), sharesOf(candidate))
  const scale = Math.sqrt(varianceScale(sizes))
  return {
    distance,
    byChance: Math.min(1, meanOfKolmogorov * scale),
    pBeyond: (margin) => kolmogorovTail((distance - margin) / scale),
    pWithin: (margin) => pAtMost(distance, margin, scale / 2),
  }
}

/**
 * Returns the probability that a difference of two proportions is at most the distance if it is the margin in truth, for the proportions
 * with the largest variance: (1 ± margin) / 2.
 * @param deviation largest standard deviation of a difference of equal proportions
 */
export function pAtMost(distance: number, margin: number, deviation: number): number {
  if (distance >= margin) return normalCdf((distance - margin) / deviation, 0, 1)
  return normalCdf((distance - margin) / (deviation * Math.sqrt(Math.max(1e-12, 1 - margin ** 2))), 0, 1)
}

function largestDifference(first: Float64Array, second: Float64Array): number {
  let [below, largest] = [0, 0]
  for (let cell = 0; cell < first.length; cell++) {
    below += (second[cell] ?? 0) - (first[cell] ?? 0)
    largest = Math.max(largest, Math.abs(below))
  }
  return Math.min(1, largest)
}

/** Returns the counts divided by their sum. */
export function sharesOf(counts: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(counts)
  const total = shares.reduce((sum, count) => sum + count, 0)
  return shares.map((count) => count / total)
}
