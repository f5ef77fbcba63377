import { onlyMean, type MeansStatistic } from '../../metrics/statistic.ts'
import { meanOf } from '../../statistics/mean.ts'
import { meansPlan } from '../bootstrap/means-plan.ts'
import { byMean } from '../bootstrap/paired-mean.ts'
import { sharesOf } from '../score-shares.ts'
import { bootstrapTogether, inferredFrom } from './bootstrapped.ts'
import type { ResampledMethods } from './statistic-methods.ts'

/**
 * The methods of means. The bootstrap distribution of one mean is known without resampling; functions of means are resampled
 * together.
 */
export const means: ResampledMethods<MeansStatistic> = {
  size,
  support: (statistic) => ({ count: size(statistic), of: 'examples' }),
  select: (statistic, units) => ({
    ...statistic,
    terms: statistic.terms.map((column) => Float64Array.from(units, (unit) => column[unit] ?? NaN)),
  }),
  resampled: (statistic) => statistic,
  infer: (pairs, sampling, purpose) =>
    bootstrapTogether(means, pairs, sampling, purpose, (pair) => byMean(pair, sampling.clusters)).map(
      ([pair, result]) => inferredFrom(means, pair, result, sampling.clusters),
    ),
  plan: (pairs, { clusters }) => meansPlan(pairs, clusters),
  isDrawnJointly: false,
  influence: ({ terms: [term = new Float64Array(0)], of }) => {
    if (of !== onlyMean) return null
    const mean = meanOf(term)
    return term.map((value) => (value - mean) / term.length)
  },
  shares: sharesOf,
  noInterval: () => null,
}

function size({ terms }: MeansStatistic): number {
  return terms[0]?.length ?? 0
}
