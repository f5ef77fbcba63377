import type { StatisticPair } from '../../metrics/statistic.ts'
import { valueOf } from '../../metrics/statistic-value.ts'
import type { BootstrapDistribution } from '../../statistics/bootstrap-distribution.ts'
import { unchanging } from '../../statistics/jackknife.ts'
import { notResampled } from '../../statistics/interval.ts'
import { weightedMistakes } from '../../statistics/weighted-mistakes.ts'
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
  { size, scoredUnits }: Pick<ResampledMethods<S>, 'size' | 'scoredUnits'>,
  { better, candidate, baseline }: StatisticPair<S>,
  { candidate: distribution, difference }: Bootstrapped,
  clusters: Clusters | null,
): Inferred {
  const value = valueOf(candidate)
  const clustered = clusters !== null
  const units = Math.min(scoredUnits(candidate) ?? 0, clusters?.count ?? Infinity)
  const known = distribution.degenerate && value === 1 ? (perfectScore(units) ?? distribution) : distribution
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

/** Returns the bounds of a score of 1 on so many units, which no resample shows; null for too few. */
function perfectScore(units: number): BootstrapDistribution | null {
  return units < fewestUnits ? null : weightedMistakes(1, 1, unchanging(1, units), 1)
}

function estimateOf(value: number, distribution: BootstrapDistribution, clustered: boolean): Estimate {
  return {
    value,
    method: bootstrapMethod(distribution.degenerate ? 'bca' : distribution.method, clustered),
    resamples: distribution.degenerate ? null : distribution.resamples,
    uncertainty: distribution,
  }
}
