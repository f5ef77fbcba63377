import { areas, areaStatistic, supportOf } from '../../metrics/area-statistics.ts'
import type { AreaStatistic, StatisticPair } from '../../metrics/statistic.ts'
import { areaBounds, tooFewOfClass } from '../../statistics/area-bounds.ts'
import { deLong } from '../../statistics/delong.ts'
import { areaDifference } from '../paired-difference.ts'
import type { Inferred, StatisticMethods } from './statistic-methods.ts'

/** The methods of the area under one ROC curve, which has a closed form: score bounds from DeLong's variance. */
export const area: StatisticMethods<AreaStatistic> = {
  size: ({ positive }) => positive.length,
  support: ({ positive }) =>
    supportOf(
      positive.reduce((sum, one) => sum + one, 0),
      positive.length,
    ),
  select: (statistic, units) => ({
    ...statistic,
    positive: Uint8Array.from(units, (unit) => statistic.positive[unit] ?? 0),
    scores: Float64Array.from(units, (unit) => statistic.scores[unit] ?? NaN),
  }),
  resampled: ({ positive, scores }) => areaStatistic(areas.roc, positive, scores),
  infer: (pairs) => pairs.map(inferOne),
}

function inferOne({ candidate, baseline }: StatisticPair<AreaStatistic>): Inferred {
  const { positive, scores } = candidate
  const delong = deLong(positive, [scores])
  return {
    candidate: {
      value: delong.areas[0] ?? NaN,
      method: 'area-score',
      resamples: null,
      uncertainty: tooFewOfClass(delong) ?? {
        degenerate: false,
        bounds: (confidence) => areaBounds(delong, 0, confidence),
      },
    },
    difference: baseline && areaDifference(deLong(positive, [scores, baseline.scores]), positive.length),
  }
}
