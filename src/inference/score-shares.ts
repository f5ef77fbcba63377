import { max } from 'd3-array'
import type { MeansStatistic, WeightedStatistic } from '../metrics/statistic.ts'
import { sumsOfGroups, type Clusters } from './clusters.ts'

/**
 * Returns the share of a score from 0 to 1 that each independent unit can lose, for the units that can lose one; null for other
 * values.
 */
export function sharesOf(
  statistic: MeansStatistic | WeightedStatistic,
  clusters: Clusters | null,
): Float64Array | null {
  const shares = statistic.kind === 'means' ? sharesOfMeans(statistic) : (statistic.shares?.() ?? null)
  return shares && (clusters ? sumsOfGroups(shares, clusters) : shares).filter((share) => share > 0)
}

function sharesOfMeans({ terms, counts }: MeansStatistic): Float64Array | null {
  if (!counts) return null
  const own = counts(terms)
  const total = own.reduce((sum, count) => sum + count, 0)
  return own.map((count) => count / total)
}

/** Returns the largest share of a score that one unit can lose; undefined for other values. */
export function largestShare(
  statistic: MeansStatistic | WeightedStatistic,
  clusters: Clusters | null,
): number | undefined {
  return max(sharesOf(statistic, clusters) ?? [])
}
