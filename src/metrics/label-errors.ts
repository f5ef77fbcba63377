import { mean } from 'd3-array'
import type { Classification } from './classification-schema.ts'
import { isScored, type ClassPredictions, type ScoredPredictions } from './predictions.ts'
import { probabilitiesNeeded } from './scores.ts'

type LabelErrors = NonNullable<Classification['labelErrors']>

/** Number of examples that a reader can look through; their total number is shown beside them. */
const mostShown = 20

/** Probabilities this little below a threshold reach it, as in cleanlab. */
const tolerance = 1e-6

/**
 * Returns the examples whose labels are likely to be wrong, the least probable labels first. Null if the scores are not
 * probabilities.
 */
export function labelErrorsOf(predictions: ClassPredictions): LabelErrors | null {
  if (!isScored(predictions) || probabilitiesNeeded(predictions) !== null) return null
  const { ids, classes, labels, predicted } = predictions
  const found = findLabelErrors(predictions)
  return {
    count: found.length,
    examples: found.slice(0, mostShown).map((index) => {
      const [label, suggested] = [labels[index] ?? 0, predicted[index] ?? 0]
      return {
        id: ids[index] ?? '',
        label: classes[label] ?? '',
        suggested: classes[suggested] ?? '',
        labelScore: probabilityOf(predictions, index, label),
        suggestedScore: probabilityOf(predictions, index, suggested),
      }
    }),
  }
}

/**
 * Returns the indices of likely label errors by confident learning, the least probable labels first: Northcutt, Jiang and Chuang,
 * "Confident learning: estimating uncertainty in dataset labels", Journal of Artificial Intelligence Research 70 (2021). An example
 * belongs to a class with confidence if its probability reaches the mean probability of that class among the examples labelled so.
 * An error is an example that belongs to another class than its label with confidence, and is also predicted otherwise.
 */
export function findLabelErrors(predictions: ScoredPredictions): number[] {
  const { labels, predicted } = predictions
  const thresholds = thresholdsOf(predictions)
  const found: number[] = []
  for (const [index, label] of labels.entries()) {
    const confident = confidentClass(predictions, index, thresholds)
    if (confident !== null && confident !== label && predicted[index] !== label) found.push(index)
  }
  const score = (index: number) => probabilityOf(predictions, index, labels[index] ?? 0)
  return found.sort((a, b) => score(a) - score(b))
}

/** Returns the mean probability of each class among the examples labelled so; infinite without any. */
function thresholdsOf(predictions: ScoredPredictions): number[] {
  const byLabel = Map.groupBy(predictions.labels.keys(), (index) => predictions.labels[index])
  return predictions.classes.map((_, code) => {
    const labelled = byLabel.get(code) ?? []
    return mean(labelled, (index) => probabilityOf(predictions, index, code)) ?? Infinity
  })
}

/** Returns the class that an example belongs to with confidence, the predicted one of several; null if it belongs to none. */
function confidentClass(
  predictions: ScoredPredictions,
  index: number,
  thresholds: readonly number[],
): number | null {
  const reached = [...thresholds.keys()].filter(
    (code) => probabilityOf(predictions, index, code) >= (thresholds[code] ?? Infinity) - tolerance,
  )
  return reached.length > 1 ? (predictions.predicted[index] ?? null) : (reached[0] ?? null)
}

function probabilityOf({ scores, classes }: ScoredPredictions, index: number, code: number): number {
  return scores[index * classes.length + code] ?? Number.NaN
}
