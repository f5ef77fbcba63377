import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { kolmogorovTail, meanOfKolmogorov } from '../statistics/kolmogorov.ts'
import type { DistanceEvidence } from './distance.ts'
import { sharesOf, totalScale, type SamplingErrors, type TwoSamples } from './sampling-errors.ts'

/**
 * Returns evidence about the Kolmogorov distance: the largest change of the share of rows below any threshold.
 *
 * Beyond a margin: the distance of the samples exceeds the true one by at most the largest deviation of the difference of the empirical
 * distributions from its mean. Its covariance is at most that of a Brownian bridge on the mixture of the distributions times the sum of the
 * scales, since the covariance between the samples is taken away, so that by Anderson's inequality Kolmogorov's distribution bounds it.
 *
 * Within a margin: some threshold has the true distance, and the distance of the samples is not less than theirs at that threshold. So
 * the bound of one difference of proportions suffices, with the largest variance that such proportions can have.
 * @param samples counts of cells, from the lowest values to the highest
 */
export function kolmogorovDistance(samples: TwoSamples, errors: SamplingErrors): DistanceEvidence {
  const distance = largestDifference(sharesOf(samples.baseline), sharesOf(samples.candidate))
  const scale = Math.sqrt(totalScale(errors))
  return {
    distance,
    byChance: Math.min(1, meanOfKolmogorov * scale),
    pBeyond: (margin) => kolmogorovTail((distance - margin) / scale),
    pWithin: (margin) => pAtMost(distance, margin, errors, scale / 2),
  }
}

/**
 * Returns the probability that a difference of two proportions is at most the distance if it is the margin in truth. Proportions of separate
 * samples have at most the variances of (1 ± margin) / 2 then.
 * @param deviation largest standard deviation of a difference of equal proportions
 */
export function pAtMost(
  distance: number,
  margin: number,
  { separate }: Pick<SamplingErrors, 'separate'>,
  deviation: number,
): number {
  const narrowing = separate === null || distance >= margin ? 1 : Math.sqrt(Math.max(1e-12, 1 - margin ** 2))
  return normalCdf((distance - margin) / (deviation * narrowing), 0, 1)
}

function largestDifference(first: Float64Array, second: Float64Array): number {
  let [below, largest] = [0, 0]
  for (let cell = 0; cell < first.length; cell++) {
    below += (second[cell] ?? 0) - (first[cell] ?? 0)
    largest = Math.max(largest, Math.abs(below))
  }
  return Math.min(1, largest)
}
