import type { AnswerPair } from '../metrics/align-predictions.ts'
import { countText } from '../text/format.ts'

/** Returns a warning where the candidate predicts as the baseline does, which explains changes of 0. */
export function equalPredictionsWarning(pair: AnswerPair): string[] {
  const [candidate, baseline] = predictionsOf(pair)
  if (!candidate.every((prediction, row) => prediction === baseline[row])) return []
  return [`All ${countText(candidate.length)} predictions equal the baseline's.`]
}

function predictionsOf(pair: AnswerPair): readonly [Predictions, Predictions] {
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

type Predictions = Int32Array | Float64Array
