import { max } from 'd3-array'
import type { StatisticPair } from '../../metrics/statistic.ts'
import { valueOf } from '../../metrics/statistic-value.ts'
import type { BootstrapDistribution } from '../../statistics/bootstrap-distribution.ts'
import { notSurerThan } from '../../statistics/jackknife.ts'
import { notResampled } from '../../statistics/interval.ts'
import { mistakesOfScore } from '../../statistics/weighted-mistakes.ts'
import { signedImprovement } from '../../text/number-unit.ts'
import { bootstrap, fewestUnits, resampleCount, type Bootstrapped, type Purpose } from '../bootstrap.ts'
import { unitName, type Clusters, type Sampling } from '../clusters.ts'
import type { Estimate } from '../estimate.ts'
import { bootstrapDifference, bootstrapMethod } from '../paired-difference.ts'
import type { Inferred, ResampledMethods, ResampledStatistic } from './statistic-methods.ts'

/**
 * Returns each pair with its bootstrap distributions, in order. All pairs without known distributions are resampled together.
 * @param known returns the distributions of a pair without resampling; null if they are not known
 */
export function bootstrapTogether<S extends ResampledStatistic>(
  { plan }: Pick<ResampledMethods<S>, 'plan'>,
  pairs: readonly StatisticPair<S>[],
  sampling: Sampling,
  purpose: Purpose,
  known: (pair: StatisticPair<S>) => Bootstrapped | null,
): (readonly [StatisticPair<S>, Bootstrapped])[] {
  const results = new Map(pairs.map((pair) => [pair, known(pair)]))
  const others = pairs.filter((pair) => !results.get(pair))
  if (others.length > 0) {
    const drawn = plan(others, sampling)
    const { seed, clusters } = sampling
    const resamples = resampleCount(drawn.work, purpose)
    const found = bootstrap(others, drawn, { resamples, seed, unitName: unitName(clusters) })
    for (const [index, pair] of others.entries()) results.set(pair, found[index] ?? null)
  }
  return pairs.map((pair) => [pair, results.get(pair) ?? notDrawn] as const)
}

const notDrawn: Bootstrapped = { candidate: notResampled, difference: notResampled }

/** Returns the estimate and the difference of a pair from its bootstrap distributions. */
export function inferredFrom<S extends ResampledStatistic>(
  { size, shares }: Pick<ResampledMethods<S>, 'size' | 'shares'>,
  { better, candidate, baseline }: StatisticPair<S>,
  { candidate: distribution, difference }: Bootstrapped,
  clusters: Clusters | null,
): Inferred {
  const value = valueOf(candidate)
  const clustered = clusters !== null
  const own = shares(candidate, clusters)
  const known = own ? withUnseenMistake(value, own, distribution, clusters) : distribution
  return {
    candidate: estimateOf(value, known, clustered),
    difference:
      baseline &&
      bootstrapDifference(
        signedImprovement(value - valueOf(baseline), better),
        size(candidate),
        difference ?? notResampled,
        clustered,
      ),
  }
}

/**
 * Returns the distribution of a score with a lower bound that is never above that of weighted mistakes. For a perfect score, which
 * no resample changes, it is the only bound.
 * @param shares the shares of the score that single units can lose
 */
function withUnseenMistake(
  score: number,
  shares: Float64Array,
  distribution: BootstrapDistribution,
  clusters: Clusters | null,
): BootstrapDistribution {
  const largest = max(shares)
  if (largest === undefined || (clusters && clusters.count < fewestUnits)) return distribution
  const mistakes = (standardError: number) =>
    mistakesOfScore({ score, standardError, units: shares.length, largest })
  if (!distribution.degenerate) return notSurerThan(distribution, mistakes(distribution.standardError))
  return score === 1 ? mistakes(0) : distribution
}

function estimateOf(value: number, distribution: BootstrapDistribution, clustered: boolean): Estimate {
  return {
    value,
    method: bootstrapMethod(distribution.degenerate ? 'bca' : distribution.method, clustered),
    resamples: distribution.degenerate ? null : distribution.resamples,
    uncertainty: distribution,
  }
}
