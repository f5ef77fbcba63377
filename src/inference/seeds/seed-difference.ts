import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Estimate } from '../estimate.ts'
import { power, type Inference, type PairedDifference, type SampleSizePlan } from '../paired-difference.ts'
import type { SeedsMethod } from '../methods.ts'
import type { CrossedVariance } from '../../statistics/crossed-variance.ts'
import type { Degenerate } from '../../statistics/interval.ts'
import type { LongTail } from '../../statistics/long-tail.ts'

/** Variance of a mean over seeds, or the reason why it cannot be estimated. */
export type SeedsVariance =
  Degenerate | ({ readonly degenerate: false; readonly resamples: number | null } & CrossedVariance)

export function seedsMethod(clustered: boolean): SeedsMethod {
  return clustered ? 'cluster-seeds-t' : 'seeds-t'
}

/** Returns the mean of one side over its seeds. */
export function seedsEstimate(value: number, variance: SeedsVariance, clustered: boolean): Estimate {
  const method = seedsMethod(clustered)
  if (variance.degenerate) return { value, method, resamples: null, uncertainty: variance }
  const bounds = boundsOf(value, variance)
  return { value, method, resamples: variance.resamples, uncertainty: { degenerate: false, bounds } }
}

/**
 * Returns the difference of two means over seeds, in the metric's good direction.
 * @param size number of examples
 * @param tail long tail of the effects of single examples
 */
export function seedsDifference(
  value: number,
  size: number,
  variance: SeedsVariance,
  tail: LongTail | null,
  clustered: boolean,
): PairedDifference {
  const difference = { value, method: seedsMethod(clustered), discordant: null }
  if (variance.degenerate) return { ...difference, resamples: null, inference: variance }
  const error = Math.sqrt(variance.total)
  const inference: Inference = {
    degenerate: false,
    bounds: boundsOf(value, variance),
    pInferiority: (margin) => tCdf((value + margin) / error, variance.degrees),
    pNonInferiority: (margin) => tCdf(-(value + margin) / error, variance.degrees),
    longTail: tail,
    plan: seedsPlan(variance, size),
  }
  return { ...difference, resamples: variance.resamples, inference }
}

function boundsOf(value: number, { total, degrees }: CrossedVariance) {
  return (confidence: number) => {
    const width = tQuantile(confidence, degrees) * Math.sqrt(total)
    return { lower: value - width, upper: value + width }
  }
}

/** Returns the plan. More examples reduce every part of the variance except that of the seeds themselves. */
function seedsPlan(
  { examples, seeds, ownToSeeds, total, degrees }: CrossedVariance,
  size: number,
): SampleSizePlan {
  const quantiles = (confidence: number) => tQuantile(confidence, degrees) + tQuantile(power, degrees)
  const examplesFor = (difference: number, confidence: number) => {
    const left = (difference / quantiles(confidence)) ** 2 - (seeds - ownToSeeds)
    return difference <= 0 || left <= 0 ? null : Math.ceil((size * (examples + ownToSeeds)) / left)
  }
  return {
    smallestMargin: (confidence) => quantiles(confidence) * Math.sqrt(total),
    examplesFor,
    examplesToShow: examplesFor,
  }
}
