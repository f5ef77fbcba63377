import type { NumberPredictions } from '../predictions.ts'
import { regressionMetrics } from '../regression-metrics.ts'
import { checkSameLabels, matchIds, numbersAt, type Aligned, type PairNames } from './align.ts'
import { checkCount, checkFinite, checkLabels, finiteNumbers } from './check.ts'
import { constantPredictionsWarning } from './prediction-warnings.ts'
import type { TaskMethods } from './task-methods.ts'

export const regression: TaskMethods<NumberPredictions> = {
  task: 'regression',
  unit: 'example',
  metrics: regressionMetrics,
  // No default margin exists: the acceptable loss depends on the application.
  isComparedByDefault: false,
  check,
  align,
  units: () => null,
  predicted: ({ values }) => values,
  computed: ({ values }) => values,
  warnings: ({ values, labels }) => constantPredictionsWarning(values, labels, () => 'value'),
  labelColumn: ({ labels }) => ({ values: Array.from(labels) }),
  plainValues: ({ labels, values }) => ({
    labels: Array.from(labels),
    predictions: Array.from(values),
    scores: null,
    classes: [],
  }),
  classification: () => null,
}

function check(predictions: NumberPredictions, owner: string): NumberPredictions {
  const { ids, labels, values } = predictions
  checkLabels(labels, finiteNumbers, ids, 'labels', owner)
  checkCount(values.length, ids.length, 'values', owner)
  checkFinite(values, 1, ids, owner)
  return predictions
}

function align(
  candidate: NumberPredictions,
  baseline: NumberPredictions,
  names: PairNames,
): Aligned<NumberPredictions> {
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.labels, numbersAt(baseline.labels, order), names)
  return { comparable: true, baseline: { ...candidate, values: numbersAt(baseline.values, order) } }
}
