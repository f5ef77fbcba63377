import type { StatisticPair } from '../../metrics/statistic.ts'
import { fewestUnits, tooFew, type Bootstrapped } from '../bootstrap.ts'
import { onlyMean, type MeansStatistic } from '../../metrics/statistic.ts'
import { sizesOfGroups, sumsOfGroups, unitName, type Clusters } from '../clusters.ts'
import { bcaOf } from '../../statistics/bca.ts'
import type { BootstrapDistribution } from '../../statistics/bootstrap-distribution.ts'
import { notSurerThan, notSurerThanStudent, type Jackknife } from '../../statistics/jackknife.ts'
import { meanOf } from '../../statistics/mean.ts'
import { resampledMean } from '../../statistics/saddlepoint.ts'
import { scaledTango, unseenChange } from '../../statistics/scaled-proportions.ts'
import { signedImprovement } from '../../text/number-unit.ts'
import { largestShare } from '../score-shares.ts'

/**
 * Returns the bootstrap distributions of a mean without resampling, since they are known. Null for another function of means, and
 * for a mean whose spread comes from a few units: its distribution has steps, so it has to be resampled.
 */
export function byMean(
  { better, candidate, baseline }: StatisticPair<MeansStatistic>,
  clusters: Clusters | null,
): Bootstrapped | null {
  if (!isMean(candidate, clusters)) return null
  const units = clusters?.count ?? candidate.terms[0]?.length ?? 0
  if (units < fewestUnits) return tooFew(baseline !== null, units, unitName(clusters))
  const own = unitValues(candidate, clusters)
  if (isStepped(own)) return null
  if (!baseline) return { candidate: distributionOf(own, jackknifeOf(own)), difference: null }
  const other = unitValues(baseline, clusters)
  const differences = own.map((value, unit) => signedImprovement(value - (other[unit] ?? NaN), better))
  if (isStepped(differences)) return null
  const ofOwn = jackknifeOf(own)
  const share = largestShare(candidate, clusters)
  return {
    candidate: distributionOf(own, ofOwn),
    difference: differenceDistribution(differences, ofOwn, share),
  }
}

/** Returns true for the mean of one column. Groups of different sizes make a mean a ratio of two sums. */
function isMean({ of }: MeansStatistic, clusters: Clusters | null): boolean {
  if (of !== onlyMean) return false
  const [first, ...others] = clusters ? sizesOfGroups(clusters) : []
  return others.every((size) => size === first)
}

function unitValues(
  { terms: [term = new Float64Array(0)] }: MeansStatistic,
  clusters: Clusters | null,
): Float64Array {
  return clusters ? sumsOfGroups(term, clusters).map((sum) => (sum * clusters.count) / term.length) : term
}

const mostOfVariance = 0.1

/** Returns true if a single unit contributes a tenth of the variance. */
function isStepped(values: Float64Array): boolean {
  const mean = meanOf(values)
  const squares = values.map((value) => (value - mean) ** 2)
  const sum = squares.reduce((total, square) => total + square, 0)
  return squares.some((square) => square > mostOfVariance * sum)
}

function distributionOf(values: Float64Array, jackknife: Jackknife): BootstrapDistribution {
  const [first = NaN] = values
  if (!values.every(Number.isFinite))
    return { degenerate: true, reason: 'some resamples have no finite value' }
  if (values.every((value) => value === first))
    return { degenerate: true, reason: 'all resamples gave the same value' }
  const resampled = resampledMean(values)
  return notSurerThanStudent(bcaOf(resampled, resampled.bias, jackknife), meanOf(values), jackknife)
}

/** Returns bounds at least as wide as the score bounds, which alone count if nothing differs. */
function differenceDistribution(
  differences: Float64Array,
  ofOwn: Jackknife,
  share: number | undefined,
): BootstrapDistribution {
  const jackknife = jackknifeOf(differences)
  const distribution = distributionOf(differences, jackknife)
  if (!differences.every(Number.isFinite)) return distribution
  const estimate = meanOf(differences)
  const score = scaledTango(estimate, jackknife, unseenChange({ share }, { estimate, jackknife }, ofOwn))
  if (!score) return distribution
  return distribution.degenerate ? score : notSurerThan(distribution, score)
}

function jackknifeOf(values: Float64Array): Jackknife {
  let sum = 0
  for (let unit = 0; unit < values.length; unit++) sum += values[unit] ?? NaN
  return {
    values: values.map((value) => (sum - value) / (values.length - 1)),
    weights: new Float64Array(values.length).fill(1),
  }
}
