import { formatCount } from '../../text/format.ts'
import { rowsByUnit } from '../example-units.ts'
import type { RankingPredictions } from '../predictions.ts'
import { rankingMetrics } from '../ranking-metrics.ts'
import { checkSameLabels, matchIds, numbersAt, type Aligned, type PairNames } from './align.ts'
import { checkCount, checkFinite, checkLabels, notNegative } from './check.ts'
import { constantPredictionsWarning } from './prediction-warnings.ts'
import type { TaskMethods } from './task-methods.ts'

export const ranking: TaskMethods<RankingPredictions> = {
  task: 'ranking',
  unit: 'query',
  metrics: rankingMetrics,
  isComparedByDefault: true,
  check,
  align,
  units: ({ queries }) => queries,
  predicted: ({ scores }) => scores,
  computed: ({ scores }) => scores,
  warnings: (predictions) => [
    ...constantPredictionsWarning(predictions.scores, predictions.relevance, () => 'score'),
    ...emptyQueriesWarning(predictions),
  ],
  labelColumn: () => null,
  plainValues: ({ relevance, scores }) => ({
    labels: Array.from(relevance),
    predictions: Array.from(scores),
    scores: null,
    classes: [],
  }),
  classification: () => null,
}

function check(predictions: RankingPredictions, owner: string): RankingPredictions {
  const { ids, relevance, queries, scores } = predictions
  checkLabels(relevance, notNegative, ids, 'relevances', owner)
  checkCount(queries.length, ids.length, 'queries', owner)
  checkCount(scores.length, ids.length, 'scores', owner)
  checkFinite(scores, 1, ids, owner)
  return predictions
}

function align(
  candidate: RankingPredictions,
  baseline: RankingPredictions,
  names: PairNames,
): Aligned<RankingPredictions> {
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.relevance, numbersAt(baseline.relevance, order), names)
  return { comparable: true, baseline: { ...candidate, scores: numbersAt(baseline.scores, order) } }
}

/** Returns a warning about queries that score 0 for every model. */
function emptyQueriesWarning({ queries, relevance }: RankingPredictions): string[] {
  const all = rowsByUnit(queries)
  const empty = all.filter((rows) => !rows.some((row) => (relevance[row] ?? 0) > 0)).length
  return empty === 0
    ? []
    : [`${formatCount(empty)} of ${formatCount(all.length)} queries have no relevant item: they score 0.`]
}
