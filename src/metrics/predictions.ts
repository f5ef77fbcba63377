import type { Task } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { truncate } from '../text/format.ts'

/** A classifier's answers to a labelled split: scores, the predicted classes, or both. */
export interface UncheckedClassPredictions {
  readonly kind: 'class'
  readonly ids: readonly string[]
  /** Index into `classes` for each example. */
  readonly labels: Int32Array
  readonly classes: readonly string[]
  /** `size × classes`, example after example; of two classes the second's scores alone (`size`) will do; null when only the classes are known. */
  readonly scores: Float64Array | null
  /** Index into `classes` for each example; null when it is the class of the highest score. */
  readonly predicted: Int32Array | null
}

/** A regression model's answers to a labelled split. */
export interface NumberPredictions {
  readonly kind: 'number'
  readonly ids: readonly string[]
  readonly labels: Float64Array
  readonly values: Float64Array
}

/** How a model ranks the items of each query; one row for each item. */
export interface RankingPredictions {
  readonly kind: 'ranking'
  /** `query/item`. */
  readonly ids: readonly string[]
  /** Index of each row's query, counting from 0. */
  readonly queries: Int32Array
  /** How much the item answers the query: 0 for not at all. */
  readonly relevance: Float64Array
  /** The item with the highest score comes first. */
  readonly scores: Float64Array
}

/** A tag for each position of each sequence; one row for each position, those of a sequence in their order. */
export interface SequencePredictions {
  readonly kind: 'sequence'
  /** `example/position`. */
  readonly ids: readonly string[]
  /** Index of each row's sequence, counting from 0. */
  readonly sequences: Int32Array
  /** The tags. */
  readonly classes: readonly string[]
  readonly labels: Int32Array
  readonly predicted: Int32Array
}

export type UncheckedPredictions =
  UncheckedClassPredictions | NumberPredictions | RankingPredictions | SequencePredictions

/** Checked class predictions, with the class that each example was given. */
export interface ClassPredictions extends UncheckedClassPredictions {
  /** The class that was given, or that of the highest score; the first of equal ones. */
  readonly predicted: Int32Array
}

/** Class answers with a score for each class. */
export interface ScoredPredictions extends ClassPredictions {
  readonly scores: Float64Array
}

export type Predictions = ClassPredictions | NumberPredictions | RankingPredictions | SequencePredictions

/** What a kind of answers is called in a configuration and a report. */
export const taskOf = {
  class: 'classification',
  number: 'regression',
  ranking: 'ranking',
  sequence: 'sequence',
} as const satisfies Record<UncheckedPredictions['kind'], Task>

export function isScored(answers: ClassPredictions): answers is ScoredPredictions {
  return answers.scores !== null
}

/**
 * Checks that predictions are whole and finite, and finds the class that each example was given.
 * @param who who predicted, for the messages: `the model`.
 * @throws UserError for no examples, wrong sizes, duplicate ids, labels without a class, and numbers that are not finite.
 */
export function checkPredictions(predictions: UncheckedPredictions, who: string): Predictions {
  const { ids } = predictions
  checkIds(ids, who)
  switch (predictions.kind) {
    case 'class':
      checkLabels(predictions.labels, classNumbers(predictions.classes), ids, 'labels', who)
      return checkedClasses(predictions, who)
    case 'number':
      checkLabels(predictions.labels, finiteNumbers, ids, 'labels', who)
      checkCount(predictions.values.length, ids.length, 'values', who)
      checkFinite(predictions.values, 1, ids, who)
      return predictions
    case 'ranking':
      checkLabels(predictions.relevance, notNegative, ids, 'relevances', who)
      checkCount(predictions.queries.length, ids.length, 'queries', who)
      checkCount(predictions.scores.length, ids.length, 'scores', who)
      checkFinite(predictions.scores, 1, ids, who)
      return predictions
    case 'sequence':
      checkLabels(predictions.labels, classNumbers(predictions.classes), ids, 'labels', who)
      checkLabels(predictions.predicted, classNumbers(predictions.classes), ids, 'predictions', who)
      checkCount(predictions.sequences.length, ids.length, 'sequences', who)
      return predictions
  }
}

function repeatedIds(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}

function checkedClasses(predictions: UncheckedClassPredictions, who: string): ClassPredictions {
  const { ids, classes, predicted } = predictions
  if (predicted) checkLabels(predicted, classNumbers(classes), ids, 'predictions', who)
  const scores = predictions.scores && scoresOfEveryClass(predictions.scores, predictions, who)
  if (scores) checkFinite(scores, classes.length, ids, who)
  return { ...predictions, scores, predicted: predicted ?? guesses(scores, classes.length, who) }
}

function guesses(scores: Float64Array | null, classes: number, who: string): Int32Array {
  if (scores) return highest(scores, classes)
  throw new TypeError(`neither scores nor classes for ${who}`)
}

function checkIds(ids: readonly string[], who: string): void {
  if (ids.length === 0)
    throw new UserError({
      found: `no examples in the test split for ${who}`,
      expected: 'at least one example to evaluate',
      hint: 'Give `data.split.test` a fraction above 0 or files of its own.',
    })
  const duplicates = repeatedIds(ids)
  if (duplicates.length > 0)
    throw new UserError({
      found: `${duplicates.length} predictions of ${who} for examples that have one already (${firstIds(duplicates)})`,
      expected: 'one prediction for each example',
      hint: 'Make the predictions again, one for each example.',
    })
}

/** What the labels of a task may be. */
interface LabelRule {
  readonly holds: (label: number) => boolean
  readonly name: string
  readonly range: string
}

const finiteNumbers: LabelRule = { holds: Number.isFinite, name: 'finite numbers', range: 'finite numbers' }

const notNegative: LabelRule = {
  holds: (label) => Number.isFinite(label) && label >= 0,
  name: 'numbers of 0 or more',
  range: 'finite numbers of 0 or more',
}

function classNumbers(classes: readonly string[]): LabelRule {
  return {
    holds: (label) => label >= 0 && label < classes.length,
    name: 'one of the classes',
    range: `labels from 0 to ${classes.length - 1}`,
  }
}

function checkLabels(
  labels: Int32Array | Float64Array,
  { holds, name, range }: LabelRule,
  ids: readonly string[],
  what: string,
  who: string,
): void {
  checkCount(labels.length, ids.length, what, who)
  const wrong = ids.filter((_, index) => !holds(labels[index] ?? NaN))
  if (wrong.length > 0)
    throw new UserError({
      found: `${wrong.length} of ${ids.length} ${what} that are not ${name} (${firstIds(wrong)})`,
      expected: range,
      hint: `Correct the ${what} of the test split.`,
    })
}

function checkCount(found: number, expected: number, what: string, who: string): void {
  if (found === expected) return
  throw new UserError({
    found: `${found} ${what} for ${who}`,
    expected: `${expected}, one set for each example`,
    hint: 'Make the predictions again with the model and the dataset that belong together.',
  })
}

function scoresOfEveryClass(
  scores: Float64Array,
  { classes, ids }: UncheckedClassPredictions,
  who: string,
): Float64Array {
  if (classes.length === 2 && scores.length === ids.length)
    return Float64Array.from({ length: ids.length * 2 }, (_, place) => {
      const second = scores[place >> 1] ?? NaN
      return place % 2 === 1 ? second : 1 - second
    })
  checkCount(scores.length, ids.length * classes.length, 'scores', who)
  return scores
}

function checkFinite(values: Float64Array, width: number, ids: readonly string[], who: string): void {
  const wrong = ids.filter((_, index) =>
    values.subarray(index * width, (index + 1) * width).some((value) => !Number.isFinite(value)),
  )
  if (wrong.length > 0)
    throw new UserError({
      found: `predictions of ${who} that are not finite numbers for ${wrong.length} of ${ids.length} examples (${firstIds(wrong)})`,
      expected: 'finite scores for every example',
      hint: 'The model computes NaN or infinity: train again with a lower learning rate, and look for such values in the data.',
    })
}

function firstIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map((id) => JSON.stringify(truncate(id)))
  return ids.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ')
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
