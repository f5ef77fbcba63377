import type { WeightedStatistic } from '../../metrics/statistic.ts'
import type { Degenerate } from '../../statistics/interval.ts'
import { isTooCostly } from '../bootstrap.ts'
import { weightedPlan } from '../bootstrap/weighted-plan.ts'
import { byInfluence } from '../influence.ts'
import { bootstrapTogether, inferredFrom } from './bootstrapped.ts'
import type { ResampledMethods } from './statistic-methods.ts'

/**
 * The methods of functions of the weights of units. They are resampled together, or have normal bounds from their influences if
 * resampling would cost too much.
 */
export const weighted: ResampledMethods<WeightedStatistic> = {
  size: ({ size }) => size,
  support: ({ size }) => ({ count: size, of: 'examples' }),
  select: ({ select }, units) => select(units),
  resampled: (statistic) => statistic,
  infer: (pairs, sampling, purpose) => {
    const { clusters } = sampling
    return bootstrapTogether(weighted, pairs, sampling, purpose, (pair) =>
      purpose === 'shown' || isTooCostly(pair.candidate) ? byInfluence(pair, clusters) : null,
    ).map(([pair, result]) => {
      const bias = biasOf(pair.candidate)
      return inferredFrom(weighted, pair, bias ? { candidate: bias, difference: bias } : result, clusters)
    })
  },
  plan: (pairs, { clusters, seed }) => weightedPlan(pairs, clusters, seed),
  isDrawnJointly: false,
  influence: ({ influence }) => influence?.() ?? null,
  scoredUnits: ({ scoredUnits }) => scoredUnits ?? null,
  bias: biasOf,
}

function biasOf({ biased }: WeightedStatistic): Degenerate | null {
  return biased === undefined ? null : { degenerate: true, reason: biased }
}
