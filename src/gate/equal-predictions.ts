import type { PredictionPair } from '../metrics/align-predictions.ts'
import { formatCount } from '../text/format.ts'

/** Returns a warning where the candidate predicts as the baseline does, which explains changes of 0. */
export function equalPredictionsWarning(pair: PredictionPair): string[] {
  const [candidate, baseline] = predictionsOf(pair)
  if (!candidate.every((prediction, row) => prediction === baseline[row])) return []
  return [`All ${formatCount(candidate.length)} predictions equal the baseline's.`]
}

function predictionsOf(pair: PredictionPair): readonly [Values, Values] {
  switch (pair.kind) {
    case 'class':
    case 'sequence':
      return [pair.candidate.predicted, pair.baseline.predicted]
    case 'number':
      return [pair.candidate.values, pair.baseline.values]
    case 'ranking':
      return [pair.candidate.scores, pair.baseline.scores]
  }
}

type Values = Int32Array | Float64Array
