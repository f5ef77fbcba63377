import type { Task } from '../config/gate.ts'
import { countUnits } from './example-units.ts'
import type { Classification } from './classification-schema.ts'
import type {
  PredictionKind,
  PredictionPair,
  Predictions,
  PredictionsOf,
  UncheckedOf,
  UncheckedPredictions,
} from './predictions.ts'
import type { SliceColumn } from './slice-column.ts'
import { matchClasses, type PairNames } from './tasks/align.ts'
import { checkIds } from './tasks/check.ts'
import { classification } from './tasks/classification.ts'
import { ranking } from './tasks/ranking.ts'
import { regression } from './tasks/regression.ts'
import { sequence } from './tasks/sequence.ts'
import type { Numbers, PlainValues, TaskMethods } from './tasks/task-methods.ts'

/** The tasks, by the kind of their predictions. */
export const tasks: { readonly [K in PredictionKind]: TaskMethods<PredictionsOf<K>, UncheckedOf<K>> } = {
  class: classification,
  number: regression,
  ranking,
  sequence,
}

/** Returns the name of the task, as in configurations and reports. */
export function taskOf({ kind }: UncheckedPredictions): Task {
  return tasks[kind].task
}

/**
 * Checks that predictions are complete and finite, and determines the predicted class of each example.
 * @param owner name of the model in messages, such as `the model`
 * @throws UserError for no examples, wrong sizes, duplicate ids, labels without a class, and numbers that are not finite
 */
export function checkPredictions<K extends PredictionKind>(
  predictions: UncheckedOf<K>,
  owner: string,
): PredictionsOf<K> {
  checkIds(predictions.ids, owner)
  return tasks[predictions.kind].check(predictions, owner)
}

/** Predictions of both models for the same examples, in one order, or the reason why they cannot be compared. */
export type Pairing =
  | { readonly comparable: true; readonly pair: PredictionPair }
  /** Both models predict the examples, but with other classes or another task. */
  | { readonly comparable: false; readonly reason: string }

const sides: PairNames = { candidate: 'candidate', baseline: 'baseline' }

/**
 * Puts the baseline's predictions into the candidate's order of examples and classes, by their names.
 * @throws UserError if the models predict different examples, or the examples have different labels
 */
export function alignPredictions<K extends PredictionKind>(
  candidate: PredictionsOf<K>,
  baseline: Predictions,
  names: PairNames = sides,
): Pairing {
  const isSame = isPredictionKind(candidate.kind)
  if (!isSame(baseline))
    return {
      comparable: false,
      reason: `the ${names.candidate} has the task ${taskOf(candidate)} and the ${names.baseline} the task ${taskOf(baseline)}`,
    }
  const aligned = tasks[candidate.kind].align(candidate, baseline, names)
  return aligned.comparable ? { comparable: true, pair: { candidate, baseline: aligned.baseline } } : aligned
}

/** Returns the type guard of a kind. */
export function isPredictionKind<K extends PredictionKind>(kind: K) {
  return (predictions: Predictions): predictions is PredictionsOf<K> => predictions.kind === kind
}

/** Returns the reason why a baseline has another task or other classes than the candidate; null if both are the same. */
export function explainTaskMismatch(
  candidate: UncheckedPredictions,
  baseline: UncheckedPredictions,
): string | null {
  if (candidate.kind !== baseline.kind)
    return `it has the task ${taskOf(baseline)}, and the candidate the task ${taskOf(candidate)}`
  if (!('classes' in candidate && 'classes' in baseline)) return null
  const matched = matchClasses(candidate.classes, baseline.classes, sides)
  return matched.same ? null : matched.reason
}

/** Returns the unit of each row, counting from 0; null if each row is a unit. */
export function unitsOf<K extends PredictionKind>(predictions: PredictionsOf<K>): Int32Array | null {
  return tasks[predictions.kind].units(predictions)
}

/** Returns the number of examples; for rankings that of queries, for sequences that of sequences. */
export function unitCount(predictions: Predictions): number {
  const units = unitsOf(predictions)
  return units ? countUnits(units) : predictions.ids.length
}

/** Returns the metric that is used if the configuration names none. */
export function primaryMetric<K extends PredictionKind>(predictions: PredictionsOf<K>): string {
  return tasks[predictions.kind].metrics.primary(predictions)
}

/** Returns the prediction for each row: a class, a tag, a value or a score. */
export function predictedOf<K extends PredictionKind>(predictions: PredictionsOf<K>): Numbers {
  return tasks[predictions.kind].predicted(predictions)
}

/** Returns all outputs of the model; for classes their scores, if available. */
export function computedOf<K extends PredictionKind>(predictions: PredictionsOf<K>): Numbers {
  return tasks[predictions.kind].computed(predictions)
}

/** Returns the warnings that a reader needs before any metric. */
export function predictionWarnings<K extends PredictionKind>(predictions: PredictionsOf<K>): string[] {
  return tasks[predictions.kind].warnings(predictions)
}

export function labelColumnOf<K extends PredictionKind>(predictions: PredictionsOf<K>): SliceColumn | null {
  return tasks[predictions.kind].labelColumn(predictions)
}

export function plainValuesOf<K extends PredictionKind>(predictions: PredictionsOf<K>): PlainValues {
  return tasks[predictions.kind].plainValues(predictions)
}

/** Returns the findings that a report shows besides the metrics; null without findings. */
export function summarizeClassification<K extends PredictionKind>(
  candidate: PredictionsOf<K>,
  baseline: PredictionsOf<K> | null,
): Classification | null {
  return tasks[candidate.kind].classification(candidate, baseline)
}
