import { onlyMean, type ProportionStatistic, type StatisticPair } from '../../metrics/statistic.ts'
import { valueOf } from '../../metrics/statistic-value.ts'
import { clopperPearsonBounds } from '../../statistics/clopper-pearson.ts'
import { tangoDifference } from '../paired-difference.ts'
import type { Inferred, StatisticMethods } from './statistic-methods.ts'

/** The methods of proportions, which have closed forms: the interval of Clopper and Pearson, and Tango's for a difference. */
export const proportion: StatisticMethods<ProportionStatistic> = {
  size: ({ right }) => right.length,
  support: ({ right }) => ({ count: right.length, of: 'examples' }),
  select: (statistic, units) => ({
    ...statistic,
    right: Uint8Array.from(units, (unit) => statistic.right[unit] ?? 0),
  }),
  resampled: ({ right }) => ({ kind: 'means', terms: [Float64Array.from(right)], of: onlyMean }),
  infer: (pairs) => pairs.map(inferOne),
}

function inferOne({ candidate, baseline }: StatisticPair<ProportionStatistic>): Inferred {
  const { right } = candidate
  const successes = countOf(right)
  const bounds = (confidence: number) => clopperPearsonBounds(successes, right.length, confidence)
  return {
    candidate: {
      value: valueOf(candidate),
      method: 'clopper-pearson',
      resamples: null,
      uncertainty: { degenerate: false, bounds },
    },
    difference: baseline && tangoDifference(discordantPairs(right, baseline.right)),
  }
}

export function discordantPairs(candidate: Uint8Array, baseline: Uint8Array) {
  let onlyFirst = 0
  let onlySecond = 0
  for (let index = 0; index < candidate.length; index++) {
    const difference = (candidate[index] ?? 0) - (baseline[index] ?? 0)
    if (difference > 0) onlyFirst += 1
    if (difference < 0) onlySecond += 1
  }
  return { onlyFirst, onlySecond, size: candidate.length }
}

function countOf(right: Uint8Array): number {
  return right.reduce((sum, value) => sum + value, 0)
}
