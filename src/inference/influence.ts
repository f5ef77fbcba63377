import type { StatisticPair } from '../metrics/statistic.ts'
import { fewestUnits, tooFew, type Bootstrapped } from './bootstrap.ts'
import type { WeightedStatistic } from '../metrics/statistic.ts'
import { sumsOfGroups, unitName, type Clusters } from './clusters.ts'
import { normally } from '../statistics/bca.ts'
import type { BootstrapDistribution } from '../statistics/bootstrap-distribution.ts'
import { signedImprovement } from '../text/number-unit.ts'

/**
 * Returns normal bounds without resampling, for values that are only shown or would take too long: the infinitesimal jackknife,
 * whose variance is the sum of the squared influences; those of a group are added up first. Jaeckel, "The infinitesimal jackknife",
 * Bell Laboratories memorandum MM 72-1215-11 (1972); Efron and Tibshirani, "An introduction to the bootstrap" (1993), section 21.5.
 * For an area under a ROC curve it is DeLong's variance, but with n in place of n − 1. Null for a statistic without a derivative.
 */
export function byInfluence(
  { better, candidate, baseline }: StatisticPair<WeightedStatistic>,
  clusters: Clusters | null,
): Bootstrapped | null {
  if (!candidate.influence) return null
  const units = clusters?.count ?? candidate.size
  if (units < fewestUnits) return tooFew(baseline !== null, units, unitName(clusters))
  const ones = new Uint32Array(candidate.size).fill(1)
  const own = candidate.influence()
  const other = baseline?.influence?.()
  const value = candidate.of(ones)
  const of = (estimate: number, influence: Float64Array) =>
    fromInfluence(estimate, clusters ? sumsOfGroups(influence, clusters) : influence)
  return {
    candidate: of(value, own),
    difference:
      baseline && other
        ? of(
            signedImprovement(value - baseline.of(ones), better),
            own.map((influence, example) => influence - (other[example] ?? NaN)),
          )
        : null,
  }
}

function fromInfluence(estimate: number, influence: Float64Array): BootstrapDistribution {
  let squares = 0
  for (let unit = 0; unit < influence.length; unit++) squares += (influence[unit] ?? NaN) ** 2
  return squares > 0
    ? normally(estimate, Math.sqrt(squares), 'infinitesimal-jackknife', null)
    : { degenerate: true, reason: 'its variance is estimated as 0' }
}
