import type { StatisticPair } from '../../metrics/statistic-pair.ts'
import { fewestUnits, tooFew, type Bootstrapped } from '../bootstrap.ts'
import { onlyMean, type Kind, type Statistic } from '../../metrics/metric.ts'
import { sizesOfGroups, sumsOfGroups, type Clusters } from '../clusters.ts'
import { bcaOf } from '../../statistics/bca.ts'
import type { BootstrapDistribution } from '../../statistics/bootstrap-distribution.ts'
import { notSurerThan, notSurerThanStudent, type Jackknife } from '../../statistics/jackknife.ts'
import { meanOf } from '../../statistics/mean.ts'
import { resampledMean } from '../../statistics/saddlepoint.ts'
import { scaledTango, unseenChange } from '../../statistics/scaled-proportions.ts'
import { signedImprovement } from '../../text/number-unit.ts'

/** A statistic that is the mean of one column. */
export type Mean = Kind<'means'>

/** Groups of different sizes make a ratio of two sums of it. */
export function isMean(statistic: Statistic, clusters: Clusters | null): statistic is Mean {
  if (statistic.kind !== 'means' || statistic.of !== onlyMean) return false
  const [first, ...others] = clusters ? sizesOfGroups(clusters) : []
  return others.every((size) => size === first)
}

/**
 * The bootstrap of means without resampling: their distribution over resamples is known. Null for those of which a few units
 * make up the spread, so that the distribution has steps: they need to be drawn.
 */
export function byMean(
  pairs: readonly StatisticPair<Mean>[],
  clusters: Clusters | null,
  unitName: string,
): (Bootstrapped | null)[] {
  const units = clusters?.count ?? pairs[0]?.candidate.terms[0]?.length ?? 0
  if (units < fewestUnits) return tooFew(pairs, units, unitName)
  const ofUnits = ({ terms: [term = new Float64Array(0)] }: Mean) =>
    clusters ? sumsOfGroups(term, clusters).map((sum) => (sum * clusters.count) / term.length) : term
  return pairs.map(({ better, candidate, baseline }) => {
    const own = ofUnits(candidate)
    if (isStepped(own)) return null
    if (!baseline) return { candidate: distributionOf(own, jackknifeOf(own)), difference: null }
    const other = ofUnits(baseline)
    const differences = own.map((value, unit) => signedImprovement(value - (other[unit] ?? NaN), better))
    if (isStepped(differences)) return null
    const ofOwn = jackknifeOf(own)
    return { candidate: distributionOf(own, ofOwn), difference: differenceDistribution(differences, ofOwn) }
  })
}

const largestShare = 0.1

/** Whether one unit alone makes up a tenth of the variance. */
function isStepped(values: Float64Array): boolean {
  const mean = meanOf(values)
  const squares = values.map((value) => (value - mean) ** 2)
  const sum = squares.reduce((total, square) => total + square, 0)
  return squares.some((square) => square > largestShare * sum)
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

/** Never surer than the score bounds, which alone count where nothing differs. */
function differenceDistribution(differences: Float64Array, ofOwn: Jackknife): BootstrapDistribution {
  const jackknife = jackknifeOf(differences)
  const distribution = distributionOf(differences, jackknife)
  if (!differences.every(Number.isFinite)) return distribution
  const score = scaledTango(meanOf(differences), jackknife, unseenChange(undefined, jackknife, ofOwn))
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
