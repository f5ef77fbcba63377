import type { StatisticPair } from '../metrics/statistic-pair.ts'
import { fewestUnits, tooFew, type Bootstrapped } from './bootstrap.ts'
import type { Kind, Statistic } from '../metrics/metric.ts'
import { sumsOfGroups, type Clusters } from './clusters.ts'
import { normally } from '../statistics/bca.ts'
import type { BootstrapDistribution } from '../statistics/bootstrap-distribution.ts'
import { signedImprovement } from '../text/number-unit.ts'

/** A statistic with a derivative by the weight of each example. */
export type Smooth = Kind<'weighted'> & { readonly influence: () => Float64Array }

export function isSmooth(statistic: Statistic): statistic is Smooth {
  return statistic.kind === 'weighted' && statistic.influence !== undefined
}

/**
 * Returns normal bounds without resampling, for what is only shown or would take too long: the infinitesimal jackknife, whose variance is the sum of the
 * squared influences; those of a group are added up first. Jaeckel, "The infinitesimal jackknife", Bell Laboratories
 * memorandum MM 72-1215-11 (1972); Efron and Tibshirani, "An introduction to the bootstrap" (1993), section 21.5. Of an area
 * under a ROC curve it is DeLong's, but for n in the place of n − 1.
 */
export function byInfluence(
  pairs: readonly StatisticPair<Smooth>[],
  clusters: Clusters | null,
  unitName: string,
): Bootstrapped[] {
  const size = pairs[0]?.candidate.size ?? 0
  const units = clusters?.count ?? size
  if (units < fewestUnits) return tooFew(pairs, units, unitName)
  const ones = new Uint32Array(size).fill(1)
  return pairs.map(({ better, candidate, baseline }) => {
    const own = candidate.influence()
    const value = candidate.of(ones)
    const of = (estimate: number, influence: Float64Array) =>
      fromInfluence(estimate, clusters ? sumsOfGroups(influence, clusters) : influence)
    if (!baseline) return { candidate: of(value, own), difference: null }
    const other = baseline.influence()
    return {
      candidate: of(value, own),
      difference: of(
        signedImprovement(value - baseline.of(ones), better),
        own.map((influence, example) => influence - (other[example] ?? NaN)),
      ),
    }
  })
}

function fromInfluence(estimate: number, influence: Float64Array): BootstrapDistribution {
  let squares = 0
  for (let unit = 0; unit < influence.length; unit++) squares += (influence[unit] ?? NaN) ** 2
  return squares > 0
    ? normally(estimate, Math.sqrt(squares), 'infinitesimal-jackknife', null)
    : { degenerate: true, reason: 'its variance is estimated as 0' }
}
