import type { SequencePredictions } from '../predictions.ts'
import { sequenceMetrics } from '../sequence-metrics.ts'
import { classesAt, matchLabelled, type Aligned, type PairNames } from './align.ts'
import { checkCount, checkLabels, classNumbers } from './check.ts'
import { classWarnings } from './prediction-warnings.ts'
import type { PlainValues, TaskMethods } from './task-methods.ts'

export const sequence: TaskMethods<SequencePredictions> = {
  task: 'sequence',
  unit: 'sequence',
  metrics: sequenceMetrics,
  isComparedByDefault: true,
  check,
  align,
  units: ({ sequences }) => sequences,
  predicted: ({ predicted }) => predicted,
  computed: ({ predicted }) => predicted,
  warnings: classWarnings,
  labelColumn: () => null,
  plainValues,
  classification: () => null,
}

function check(predictions: SequencePredictions, owner: string): SequencePredictions {
  const { ids, classes, labels, predicted, sequences } = predictions
  checkLabels(labels, classNumbers(classes), ids, 'labels', owner)
  checkLabels(predicted, classNumbers(classes), ids, 'predictions', owner)
  checkCount(sequences.length, ids.length, 'sequences', owner)
  return predictions
}

function align(
  candidate: SequencePredictions,
  baseline: SequencePredictions,
  names: PairNames,
): Aligned<SequencePredictions> {
  const matched = matchLabelled(candidate, baseline, names)
  if (!matched.same) return { comparable: false, reason: matched.reason }
  const { order, toCandidate } = matched
  return {
    comparable: true,
    baseline: { ...candidate, predicted: classesAt(baseline.predicted, order, toCandidate) },
  }
}

function plainValues({ labels, predicted, classes }: SequencePredictions): PlainValues {
  const named = (indices: Int32Array) => Array.from(indices, (index) => classes[index] ?? '')
  return { labels: named(labels), predictions: named(predicted), scores: null, classes }
}
