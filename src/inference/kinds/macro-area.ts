import { areas, macroAreaStatistic, rowsOf } from '../../metrics/area-statistics.ts'
import { rocArea } from '../../metrics/areas.ts'
import { curvesOf, type LabelledScores } from '../../metrics/class-order.ts'
import type { MacroAreaStatistic, StatisticPair } from '../../metrics/statistic.ts'
import { deLongOf, rankingOf, type Ranking } from '../../statistics/delong.ts'
import { meanArea, meanAreaBounds, noClass, type ClassAreas } from '../../statistics/mean-area-bounds.ts'
import { meanAreaDifference } from '../paired-difference.ts'
import type { Inferred, StatisticMethods } from './statistic-methods.ts'

/** The methods of the mean area under the ROC curves of several classes, which combines the score bounds of the classes. */
export const macroArea: StatisticMethods<MacroAreaStatistic> = {
  size: ({ scored }) => scored.labels.length,
  support: ({ scored }) => ({ count: scored.labels.length, of: 'examples' }),
  select: ({ kind, scored }, units) => ({ kind, scored: rowsOf(scored, units) }),
  resampled: ({ scored }) => macroAreaStatistic(areas.roc, scored),
  infer: (pairs) => pairs.map(inferOne),
}

function inferOne({ candidate, baseline }: StatisticPair<MacroAreaStatistic>): Inferred {
  const model = rankedBy(candidate.scored)
  const own: ClassAreas = { classes: model.classes.map((one) => deLongOf([one])), influence: model.influence }
  return {
    candidate: {
      value: meanArea(own),
      method: 'mean-area-score',
      resamples: null,
      uncertainty: noClass(own) ?? { degenerate: false, bounds: meanAreaBounds(own) },
    },
    difference: baseline && meanAreaDifference(gains(model, rankedBy(baseline.scored))),
  }
}

/** The ranking of the examples by each score of a model, for the classes that have both examples and others. */
interface Rankings {
  readonly classes: readonly Ranking[]
  /** The effect of each example on the sum of the areas. */
  readonly influence: Float64Array
}

function gains(first: Rankings, second: Rankings): ClassAreas {
  return {
    classes: first.classes.flatMap((one, index) => {
      const other = second.classes[index]
      return other ? [deLongOf([one, other])] : []
    }),
    influence: first.influence.map((effect, example) => effect - (second.influence[example] ?? NaN)),
  }
}

function rankedBy(scored: LabelledScores): Rankings {
  const { labels } = scored
  const counts = new Uint32Array(scored.classes.length)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const influence = new Float64Array(labels.length)
  const classes = curvesOf(scored).flatMap((curve, index) => {
    const positives = counts[index] ?? 0
    const negatives = labels.length - positives
    if (positives === 0 || negatives === 0) return []
    const effects = rocArea.influence(curve)
    const placements = {
      ofPositives: new Float64Array(positives),
      ofNegatives: new Float64Array(negatives),
    }
    let [positive, negative] = [0, 0]
    for (let example = 0; example < labels.length; example++) {
      const effect = effects.influence[example] ?? NaN
      influence[example] = (influence[example] ?? 0) + effect
      if (labels[example] === index) placements.ofPositives[positive++] = effects.area + effect * positives
      else placements.ofNegatives[negative++] = effects.area + effect * negatives
    }
    return [rankingOf(placements)]
  })
  return { classes, influence }
}
