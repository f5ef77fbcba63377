import { isScored, type ClassPredictions } from './predictions.ts'
import type { Classification } from './classification-schema.ts'

type Flips = NonNullable<Classification['flips']>

/** Number of examples that a reader can look through; their total number is shown beside them. */
const mostShown = 50

/**
 * Returns the examples that only one of the models predicts right, the candidate's most confident predictions first, since
 * confident mistakes are the most instructive. Without probabilities they keep the order of the test split.
 */
export function flipsOf(candidate: ClassPredictions, baseline: ClassPredictions): Flips {
  const right = ({ labels, predicted }: ClassPredictions, index: number) => labels[index] === predicted[index]
  const examples = candidate.ids.map((_, index) => index)
  const shown = (indices: readonly number[]) => shownFlips(indices, candidate, baseline)
  return {
    broken: shown(examples.filter((index) => !right(candidate, index) && right(baseline, index))),
    fixed: shown(examples.filter((index) => right(candidate, index) && !right(baseline, index))),
  }
}

function shownFlips(
  indices: readonly number[],
  candidate: ClassPredictions,
  baseline: ClassPredictions,
): Flips['broken'] {
  const score = (index: number) => scoreOfPrediction(candidate, index)
  const nameOf = (classes: Int32Array, index: number) => candidate.classes[classes[index] ?? -1] ?? ''
  return {
    count: indices.length,
    examples: indices
      .toSorted((a, b) => (score(b) ?? 0) - (score(a) ?? 0))
      .slice(0, mostShown)
      .map((index) => ({
        id: candidate.ids[index] ?? '',
        label: nameOf(candidate.labels, index),
        candidate: nameOf(candidate.predicted, index),
        baseline: nameOf(baseline.predicted, index),
        score: score(index),
        baselineScore: scoreOfPrediction(baseline, index),
      })),
  }
}

/** Returns the score that a model gives to its own prediction. */
function scoreOfPrediction(predictions: ClassPredictions, index: number): number | null {
  if (!isScored(predictions)) return null
  return predictions.scores[index * predictions.classes.length + (predictions.predicted[index] ?? 0)] ?? null
}
