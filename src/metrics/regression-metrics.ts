import { type NumberMetric } from './metric.ts'
import { onlyMean } from './statistic.ts'
import type { NumberPredictions } from './predictions.ts'
import type { Family } from './family.ts'
import { parseMetricName } from './name.ts'

function errors({ labels, values }: NumberPredictions): Float64Array {
  return Float64Array.from(labels, (label, index) => (values[index] ?? NaN) - label)
}

const always = () => null
const unbounded = { better: 'lower', unit: 'label', range: [0, Infinity], unavailableReason: always } as const

/**
 * Returns the coefficient of determination from the means of squared errors, labels and squared labels. With equal labels it is 1
 * without error and else 0, as in scikit-learn.
 */
function determination(means: ArrayLike<number>): number {
  const [squaredError = NaN, label = NaN, squaredLabel = NaN] = Array.from(means)
  const variance = squaredLabel - label ** 2
  if (variance <= squaredLabel * 1e-12) return squaredError === 0 ? 1 : 0
  return 1 - squaredError / variance
}

const listed: readonly NumberMetric[] = [
  {
    ...unbounded,
    name: 'mae',
    title: 'mean absolute error',
    measure: (predictions) => ({ kind: 'means', terms: [errors(predictions).map(Math.abs)], of: onlyMean }),
  },
  {
    ...unbounded,
    name: 'rmse',
    title: 'root mean squared error',
    measure: (predictions) => ({
      kind: 'means',
      terms: [errors(predictions).map((error) => error ** 2)],
      of: (means) => Math.sqrt(onlyMean(means)),
    }),
  },
  {
    name: 'r2',
    title: 'R²',
    better: 'higher',
    unit: 'score',
    range: [-Infinity, 1],
    unavailableReason: always,
    measure: (predictions) => {
      // Centred on the split's own mean, so that large labels with a small spread lose no digits.
      const centre = predictions.labels.reduce((sum, label) => sum + label, 0) / predictions.labels.length
      const centred = Float64Array.from(predictions.labels, (label) => label - centre)
      return {
        kind: 'means',
        terms: [errors(predictions).map((error) => error ** 2), centred, centred.map((label) => label ** 2)],
        of: determination,
      }
    },
  },
  {
    name: 'mape',
    title: 'mean absolute percentage error',
    better: 'lower',
    unit: 'fraction',
    range: [0, Infinity],
    unavailableReason: always,
    measure: (predictions) => ({
      kind: 'means',
      terms: [
        errors(predictions).map(
          (error, index) =>
            Math.abs(error) / Math.max(Math.abs(predictions.labels[index] ?? NaN), Number.EPSILON),
        ),
      ],
      of: onlyMean,
    }),
  },
]

/**
 * Returns the quantile loss: a prediction below the label costs `quantile`, one above it 1 − `quantile`. Koenker and Bassett,
 * "Regression quantiles", Econometrica 46 (1978).
 */
function quantileLoss(quantile: number): NumberMetric {
  return {
    ...unbounded,
    name: `quantile-loss@${quantile}`,
    title: `quantile loss at ${quantile}`,
    measure: (predictions) => ({
      kind: 'means',
      terms: [errors(predictions).map((error) => Math.max(-quantile * error, (1 - quantile) * error))],
      of: onlyMean,
    }),
  }
}

function withParameter(name: string): NumberMetric | undefined {
  const { base, parameter, className } = parseMetricName(name) ?? {}
  const isQuantile = parameter != null && parameter > 0 && parameter < 1 && className === null
  return base === 'quantile-loss' && isQuantile ? quantileLoss(parameter) : undefined
}

export const regressionMetrics: Family<NumberPredictions> = {
  listed,
  withParameter,
  patterns: ['quantile-loss@<quantile>'],
  primary: () => 'mae',
}
