import { classificationMetrics } from '../class-metrics.ts'
import { buildClassificationReport } from '../classification-report.ts'
import type { ClassPredictions, UncheckedClassPredictions } from '../predictions.ts'
import { classesAt, matchLabelled, type Aligned, type PairNames } from './align.ts'
import { checkCount, checkFinite, checkLabels, classNumbers } from './check.ts'
import { classWarnings } from './prediction-warnings.ts'
import type { PlainValues, TaskMethods } from './task-methods.ts'

export const classification: TaskMethods<ClassPredictions, UncheckedClassPredictions> = {
  task: 'classification',
  unit: 'example',
  metrics: classificationMetrics,
  isComparedByDefault: true,
  check,
  align,
  units: () => null,
  predicted: ({ predicted }) => predicted,
  computed: ({ scores, predicted }) => scores ?? predicted,
  warnings: classWarnings,
  labelColumn: ({ labels, classes }) => ({
    values: Array.from(labels, (label) => classes[label] ?? null),
    categories: classes,
  }),
  plainValues,
  classification: buildClassificationReport,
}

function check(predictions: UncheckedClassPredictions, owner: string): ClassPredictions {
  const { ids, classes, predicted } = predictions
  checkLabels(predictions.labels, classNumbers(classes), ids, 'labels', owner)
  if (predicted) checkLabels(predicted, classNumbers(classes), ids, 'predictions', owner)
  const scores = predictions.scores && scoresOfEveryClass(predictions.scores, predictions, owner)
  if (scores) checkFinite(scores, classes.length, ids, owner)
  return { ...predictions, scores, predicted: predicted ?? guesses(scores, classes.length, owner) }
}

function guesses(scores: Float64Array | null, classes: number, owner: string): Int32Array {
  if (scores) return highest(scores, classes)
  throw new TypeError(`neither scores nor classes for ${owner}`)
}

function scoresOfEveryClass(
  scores: Float64Array,
  { classes, ids }: UncheckedClassPredictions,
  owner: string,
): Float64Array {
  if (classes.length === 2 && scores.length === ids.length)
    return Float64Array.from({ length: ids.length * 2 }, (_, index) => {
      const second = scores[index >> 1] ?? NaN
      return index % 2 === 1 ? second : 1 - second
    })
  checkCount(scores.length, ids.length * classes.length, 'scores', owner)
  return scores
}

function highest(scores: Float64Array, classes: number): Int32Array {
  const predicted = new Int32Array(scores.length / classes)
  for (let example = 0; example < predicted.length; example++) {
    const first = example * classes
    let best = 0
    for (let index = 1; index < classes; index++)
      if ((scores[first + index] ?? 0) > (scores[first + best] ?? 0)) best = index
    predicted[example] = best
  }
  return predicted
}

function align(
  candidate: ClassPredictions,
  baseline: ClassPredictions,
  names: PairNames,
): Aligned<ClassPredictions> {
  const matched = matchLabelled(candidate, baseline, names)
  if (!matched.same) return { comparable: false, reason: matched.reason }
  const { order, toCandidate } = matched
  return {
    comparable: true,
    baseline: {
      ...candidate,
      scores: baseline.scores && scoresAt(baseline.scores, order, toCandidate),
      predicted: classesAt(baseline.predicted, order, toCandidate),
    },
  }
}

function scoresAt(scores: Float64Array, order: Uint32Array, toCandidate: readonly number[]): Float64Array {
  const width = toCandidate.length
  const aligned = new Float64Array(scores.length)
  for (let row = 0; row < order.length; row++) {
    const from = (order[row] ?? 0) * width
    for (let source = 0; source < width; source++)
      aligned[row * width + (toCandidate[source] ?? 0)] = scores[from + source] ?? NaN
  }
  return aligned
}

function plainValues({ labels, predicted, scores, classes }: ClassPredictions): PlainValues {
  const named = (indices: Int32Array) => Array.from(indices, (index) => classes[index] ?? '')
  return {
    labels: named(labels),
    predictions: named(predicted),
    scores: scores && rowsOf(scores, classes.length),
    classes,
  }
}

/** Returns the rows of a matrix; frozen, since every call returns the same rows. */
function rowsOf(scores: Float64Array, width: number): (readonly number[])[] {
  return Array.from({ length: scores.length / width }, (_, row) =>
    Object.freeze(Array.from(scores.subarray(row * width, (row + 1) * width))),
  )
}
