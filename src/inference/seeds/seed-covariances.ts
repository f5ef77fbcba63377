import { fewestUnits, tooFewUnits } from '../bootstrap.ts'
import { sumsOfGroups, unitName, type Clusters } from '../clusters.ts'
import { influenceOf } from '../kinds.ts'
import type { ResampledStatistic } from '../kinds/statistic-methods.ts'
import type { Covariances } from './covariances.ts'

/**
 * Returns covariances without resampling, from the influence of each example on each model's value: exact for means, else those of
 * the infinitesimal jackknife (see `byInfluence`). The influences of a group are added up first.
 * @returns null if a statistic has no influences
 */
export function influenceCovariances(
  models: readonly ResampledStatistic[],
  clusters: Clusters | null,
): Covariances | null {
  const influences = models.flatMap((model) => {
    const own = influenceOf(model)
    return own ? [clusters ? sumsOfGroups(own, clusters) : own] : []
  })
  const units = influences[0]?.length ?? 0
  if (influences.length < models.length) return null
  if (units < fewestUnits) return tooFewUnits(units, unitName(clusters))
  if (!influences.every((influence) => influence.every(Number.isFinite)))
    return { degenerate: true, reason: 'some examples have no finite value' }
  return {
    degenerate: false,
    resamples: null,
    units,
    influences,
    covariance: (first, second) => (products(influences[first], influences[second]) * units) / (units - 1),
  }
}

function products(first: Float64Array | undefined, second: Float64Array | undefined): number {
  if (!first || !second) return NaN
  let sum = 0
  for (let unit = 0; unit < first.length; unit++) sum += (first[unit] ?? NaN) * (second[unit] ?? NaN)
  return sum
}
