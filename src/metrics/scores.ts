import { calibrationStatistic } from './calibration.ts'
import { type ClassMetric, type Metric } from './metric.ts'
import { onlyMean } from './statistic.ts'
import { isScored, type ScoredPredictions } from './predictions.ts'
import { areas, areaStatistic, macroAreaStatistic } from './area-statistics.ts'

const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] } as const
const loss = { better: 'lower', unit: 'score' } as const

/** Returns a metric of the scores, which predicted classes alone do not have. */
function scoredMetric(metric: Metric<ScoredPredictions>): ClassMetric {
  return {
    ...metric,
    unavailableReason: (predictions) =>
      isScored(predictions)
        ? metric.unavailableReason(predictions)
        : 'the predictions have classes without scores',
    measure: (predictions) => {
      if (!isScored(predictions)) throw new TypeError(`no scores for ${metric.name}`)
      return metric.measure(predictions)
    },
  }
}

/** The distance by which scikit-learn keeps float64 probabilities from 0 and 1: `numpy.finfo(numpy.float64).eps`. */
const epsilon = Number.EPSILON

function logLosses({ labels, scores, classes }: ScoredPredictions): Float64Array {
  return Float64Array.from(labels, (label, index) => {
    const probability = scores[index * classes.length + label] ?? NaN
    return -Math.log(Math.min(Math.max(probability, epsilon), 1 - epsilon))
  })
}

/**
 * Returns the Brier score of each example; halved for two classes, as usual. Brier, "Verification of forecasts expressed in terms
 * of probability", Monthly Weather Review 78 (1950).
 */
function brierScores({ labels, scores, classes }: ScoredPredictions): Float64Array {
  const width = classes.length
  const scale = width === 2 ? 0.5 : 1
  return Float64Array.from(labels, (label, index) => {
    let sum = 0
    for (let column = 0; column < width; column++)
      sum += ((scores[index * width + column] ?? NaN) - (column === label ? 1 : 0)) ** 2
    return scale * sum
  })
}

/** Tolerance for the sum of float16 or quantized softmax outputs. */
const sumTolerance = 0.01

const knownReasons = new WeakMap<ScoredPredictions, string | null>()

/** Returns the reason why scores are not probabilities; null if they are. It is found only once for all metrics. */
export function probabilitiesNeeded(predictions: ScoredPredictions): string | null {
  const known = knownReasons.get(predictions)
  if (known !== undefined) return known
  const reason = notProbabilities(predictions)
  knownReasons.set(predictions, reason)
  return reason
}

function notProbabilities({ scores, classes, ids }: ScoredPredictions): string | null {
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

const oneClassOnly = 'the test split has examples of one class only'

function twoClassesNeeded({ classes, labels }: ScoredPredictions, instead: string): string | null {
  if (classes.length !== 2)
    return `it is for two classes, and the predictions have ${classes.length}: use ${instead}`
  return new Set(labels).size === 2 ? null : oneClassOnly
}

function moreClassesNeeded({ classes, labels }: ScoredPredictions, instead: string): string | null {
  if (classes.length <= 2)
    return `it is for more than two classes, and the predictions have ${classes.length}: use ${instead}`
  return new Set(labels).size > 1 ? null : oneClassOnly
}

/** Returns labels and scores of the second of two classes. */
function positiveClass({ labels, scores }: ScoredPredictions) {
  return {
    positive: Uint8Array.from(labels),
    scores: Float64Array.from(labels, (_, index) => scores[index * 2 + 1] ?? NaN),
  }
}

/**
 * Returns top-k accuracy: a prediction is right if fewer than `k` classes have a higher score than the label's. Of equal scores,
 * the first class counts as higher.
 */
export function topKAccuracy(k: number): ClassMetric {
  return scoredMetric({
    ...fraction,
    name: `top-${k}-accuracy`,
    title: `top-${k} accuracy`,
    unavailableReason: ({ classes }) =>
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

export const scoreMetrics: readonly ClassMetric[] = [
  topKAccuracy(5),
  scoredMetric({
    ...fraction,
    name: 'roc-auc',
    title: 'ROC AUC',
    unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-roc-auc'),
    measure: (predictions) => ({ kind: 'area', ...positiveClass(predictions) }),
  }),
  scoredMetric({
    ...fraction,
    name: 'macro-roc-auc',
    title: 'macro ROC AUC',
    unavailableReason: (predictions) => moreClassesNeeded(predictions, 'roc-auc'),
    measure: (predictions) => ({ kind: 'macro-area', scored: predictions }),
  }),
  scoredMetric({
    ...fraction,
    name: 'pr-auc',
    title: 'average precision',
    unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-pr-auc'),
    measure: (predictions) => {
      const { positive, scores } = positiveClass(predictions)
      return areaStatistic(areas.precision, positive, scores)
    },
  }),
  scoredMetric({
    ...fraction,
    name: 'macro-pr-auc',
    title: 'macro average precision',
    unavailableReason: (predictions) => moreClassesNeeded(predictions, 'pr-auc'),
    measure: (predictions) => macroAreaStatistic(areas.precision, predictions),
  }),
  scoredMetric({
    ...loss,
    name: 'log-loss',
    title: 'log loss',
    range: [0, Infinity],
    unavailableReason: probabilitiesNeeded,
    measure: (predictions) => ({ kind: 'means', terms: [logLosses(predictions)], of: onlyMean }),
  }),
  scoredMetric({
    ...loss,
    name: 'brier',
    title: 'Brier score',
    range: [0, 2],
    unavailableReason: probabilitiesNeeded,
    measure: (predictions) => ({ kind: 'means', terms: [brierScores(predictions)], of: onlyMean }),
  }),
  scoredMetric({
    better: 'lower',
    unit: 'fraction',
    name: 'ece',
    title: 'expected calibration error',
    range: [0, 1],
    unavailableReason: probabilitiesNeeded,
    measure: calibrationStatistic,
  }),
]
