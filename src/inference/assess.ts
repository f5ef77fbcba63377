import type { Statistic, StatisticPair } from '../metrics/statistic.ts'
import { notResampled } from '../statistics/degenerate.ts'
import { signedImprovement } from '../text/number-unit.ts'
import type { Purpose } from './bootstrap.ts'
import type { Sampling } from './clusters.ts'
import type { Estimate } from './estimate.ts'
import { inferPairs, resampledStatistic, sizeOf, valueOf } from './kinds.ts'
import type { Inferred } from './kinds/statistic-methods.ts'
import { bootstrapGain, type PairedDifference } from './paired-difference.ts'

/** A metric's estimate for the candidate and, where there is a baseline, its value there and the gain over it. */
export interface Assessment {
  readonly candidate: Estimate
  readonly compared: { readonly baseline: number; readonly difference: PairedDifference } | null
  /** Of a mean over seeds, what it is the mean of. */
  readonly seeds: SeedValues | null
}

/** A metric's value for each seed's model. */
export interface SeedValues {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[] | null
}

/** Assesses several statistics of the same examples together, in their order. */
export function assess(
  pairs: readonly StatisticPair<Statistic>[],
  sampling: Sampling,
  purpose: Purpose = 'decided',
): Assessment[] {
  // Closed forms assume independent examples, so that clustered data uses the bootstrap.
  const asked = sampling.clusters ? pairs.map(resampledPair) : pairs
  const inferred = inferPairs(asked, sampling, purpose)
  return asked.map((pair) => {
    const result = inferred.get(pair)
    if (!result) throw new TypeError(`no inference for a statistic of the kind ${pair.candidate.kind}`)
    return assessmentOf(pair, result, sampling)
  })
}

function resampledPair({ better, candidate, baseline }: StatisticPair<Statistic>): StatisticPair<Statistic> {
  return {
    better,
    candidate: resampledStatistic(candidate),
    baseline: baseline && resampledStatistic(baseline),
  }
}

function assessmentOf(
  { better, candidate, baseline }: StatisticPair<Statistic>,
  { candidate: estimate, difference }: Inferred,
  { clusters }: Sampling,
): Assessment {
  if (!baseline) return { candidate: estimate, compared: null, seeds: null }
  const baselineValue = valueOf(baseline)
  const change = signedImprovement(estimate.value - baselineValue, better)
  return {
    candidate: estimate,
    compared: {
      baseline: baselineValue,
      difference: difference ?? bootstrapGain(change, sizeOf(candidate), notResampled, clusters !== null),
    },
    seeds: null,
  }
}
