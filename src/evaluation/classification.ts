import {
  balancedAccuracy,
  macroF1,
  macroPrecision,
  macroRecall,
  matthewsCorrelation,
  type ClassCounts,
} from './confusion.ts'
import type { ClassMetric, Metric } from './metric.ts'
import { isScored, type ClassAnswers, type ScoredAnswers } from './predictions.ts'

const always = () => null
const fraction = { better: 'higher', unit: 'fraction', range: [0, 1], obstacle: always } as const

function confusionMetric(
  metric: Omit<Metric, 'measure' | 'obstacle'>,
  of: (counts: ClassCounts) => number,
): ClassMetric {
  return {
    ...metric,
    obstacle: always,
    measure: ({ labels, predicted, classes }) => ({
      kind: 'confusion',
      labels,
      predicted,
      classes: classes.length,
      of,
    }),
  }
}

/** A metric of the scores, for which predicted classes alone do not suffice. */
function scoredMetric(metric: Metric<ScoredAnswers>): ClassMetric {
  return {
    ...metric,
    obstacle: (answers) =>
      isScored(answers) ? metric.obstacle(answers) : 'there are predicted classes without scores',
    measure: (answers) => {
      if (!isScored(answers)) throw new TypeError(`no scores for ${metric.name}`)
      return metric.measure(answers)
    },
  }
}

/** Of one label and one guess an example, micro-averaged precision, recall and F1 are all the accuracy. */
function rightAnswers({ labels, predicted }: ClassAnswers) {
  return {
    kind: 'proportion' as const,
    right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
  }
}

/** float32's own epsilon, by which scikit-learn too keeps float32 probabilities from 0 and 1. */
const epsilon = 2 ** -23

function logLosses({ labels, scores, classes }: ScoredAnswers): Float64Array {
  return Float64Array.from(labels, (label, index) => {
    const probability = scores[index * classes.length + label] ?? NaN
    return -Math.log(Math.min(Math.max(probability, epsilon), 1 - epsilon))
  })
}

/** Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950); halved for two classes, as usual. */
function brierScores({ labels, scores, classes }: ScoredAnswers): Float64Array {
  const width = classes.length
  const scale = width === 2 ? 0.5 : 1
  return Float64Array.from(labels, (label, index) => {
    let sum = 0
    for (let column = 0; column < width; column++)
      sum += ((scores[index * width + column] ?? NaN) - (column === label ? 1 : 0)) ** 2
    return scale * sum
  })
}

/** The loosest sum that float16 or quantised softmax outputs come to. */
const sumTolerance = 0.01

function probabilitiesNeeded({ scores, classes, ids }: ScoredAnswers): string | null {
  const width = classes.length
  for (let index = 0; index < ids.length; index++) {
    let sum = 0
    for (let column = 0; column < width; column++) {
      const score = scores[index * width + column] ?? NaN
      if (!(score >= 0 && score <= 1 + sumTolerance)) return 'the scores are not probabilities'
      sum += score
    }
    if (Math.abs(sum - 1) > sumTolerance) return 'the scores of an example do not add up to 1'
  }
  return null
}

function mean(means: ArrayLike<number>): number {
  return means[0] ?? NaN
}

const rocAuc = scoredMetric({
  ...fraction,
  name: 'roc-auc',
  title: 'ROC AUC',
  obstacle: ({ classes, labels }) => {
    if (classes.length !== 2) return `it is for two classes and there are ${classes.length}`
    return new Set(labels).size === 2 ? null : 'the test split has examples of one class only'
  },
  measure: ({ labels, scores }) => ({
    kind: 'ranking',
    positive: Uint8Array.from(labels),
    scores: Float32Array.from(labels, (_, index) => scores[index * 2 + 1] ?? NaN),
  }),
})

/** Right when fewer than `k` classes are scored above the label's; of equal scores the first class counts as higher. */
export function topKAccuracy(k: number): ClassMetric {
  return scoredMetric({
    ...fraction,
    name: `top-${k}-accuracy`,
    title: `top-${k} accuracy`,
    obstacle: ({ classes }) =>
      k < classes.length ? null : `with ${classes.length} classes it would always be 1`,
    measure: ({ labels, scores, classes }) => ({
      kind: 'proportion',
      right: Uint8Array.from(labels, (label, index) => {
        const first = index * classes.length
        const own = scores[first + label] ?? NaN
        let above = 0
        for (let column = 0; column < classes.length; column++) {
          const score = scores[first + column] ?? NaN
          if (score > own || (score === own && column < label)) above += 1
        }
        return above < k ? 1 : 0
      }),
    }),
  })
}

export const classificationMetrics: readonly ClassMetric[] = [
  { ...fraction, name: 'accuracy', title: 'accuracy', measure: rightAnswers },
  confusionMetric({ ...fraction, name: 'balanced-accuracy', title: 'balanced accuracy' }, balancedAccuracy),
  confusionMetric({ ...fraction, name: 'macro-f1', title: 'macro F1' }, macroF1),
  { ...fraction, name: 'micro-f1', title: 'micro F1', measure: rightAnswers },
  confusionMetric({ ...fraction, name: 'precision-macro', title: 'macro precision' }, macroPrecision),
  confusionMetric({ ...fraction, name: 'recall-macro', title: 'macro recall' }, macroRecall),
  confusionMetric(
    { name: 'mcc', title: 'Matthews correlation', better: 'higher', unit: 'score', range: [-1, 1] },
    matthewsCorrelation,
  ),
  topKAccuracy(5),
  rocAuc,
  scoredMetric({
    name: 'log-loss',
    title: 'log loss',
    better: 'lower',
    unit: 'score',
    range: [0, Infinity],
    obstacle: probabilitiesNeeded,
    measure: (answers) => ({ kind: 'means', terms: [logLosses(answers)], of: mean }),
  }),
  scoredMetric({
    name: 'brier',
    title: 'Brier score',
    better: 'lower',
    unit: 'score',
    range: [0, 2],
    obstacle: probabilitiesNeeded,
    measure: (answers) => ({ kind: 'means', terms: [brierScores(answers)], of: mean }),
  }),
]
