import type { Support, WeightedStatistic } from '../../metrics/statistic.ts'
import type { Degenerate } from '../../statistics/interval.ts'
import { fewestUnits, isTooCostly, tooFewUnits } from '../bootstrap.ts'
import { weightedPlan } from '../bootstrap/weighted-plan.ts'
import { byInfluence } from '../influence.ts'
import { sharesOf } from '../score-shares.ts'
import { bootstrapTogether, inferredFrom } from './bootstrapped.ts'
import type { ResampledMethods } from './statistic-methods.ts'

/**
 * The methods of functions of the weights of units. They are resampled together, or have normal bounds from their influences if
 * resampling would cost too much.
 */
export const weighted: ResampledMethods<WeightedStatistic> = {
  size: ({ size }) => size,
  support: supportOf,
  select: ({ select }, units) => select(units),
  resampled: (statistic) => statistic,
  infer: (pairs, sampling, purpose) => {
    const { clusters } = sampling
    return bootstrapTogether(weighted, pairs, sampling, purpose, (pair) =>
      purpose === 'shown' || isTooCostly(pair.candidate) ? byInfluence(pair, clusters) : null,
    ).map(([pair, result]) => {
      const reason = noInterval(pair.candidate)
      const found = reason ? { candidate: reason, difference: reason } : result
      return inferredFrom(weighted, pair, found, clusters)
    })
  },
  plan: (pairs, { clusters, seed }) => weightedPlan(pairs, clusters, seed),
  isDrawnJointly: false,
  influence: ({ influence }) => influence?.() ?? null,
  shares: sharesOf,
  noInterval,
}

function supportOf({ size, support }: WeightedStatistic): Support {
  return support ?? { count: size, of: 'examples' }
}

function noInterval({ biased, support }: WeightedStatistic): Degenerate | null {
  if (biased !== undefined) return { degenerate: true, reason: biased }
  return support && support.count < fewestUnits ? tooFewUnits(support.count, support.of) : null
}
