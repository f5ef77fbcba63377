import { UserError } from '../errors.ts'

/** A classifier's answers to a labelled split. */
export interface ClassPredictions {
  readonly kind: 'class'
  readonly ids: readonly string[]
  /** Index into `classes` for each example. */
  readonly labels: Int32Array
  readonly classes: readonly string[]
  /** `size × classes`, example after example; of two classes the second's scores alone (`size`) will do. */
  readonly scores: Float32Array
}

/** A regression model's answers to a labelled split. */
export interface NumberPredictions {
  readonly kind: 'number'
  readonly ids: readonly string[]
  readonly labels: Float32Array
  readonly values: Float32Array
}

export type Predictions = ClassPredictions | NumberPredictions

/** Checked class predictions, with the class that each example was given. */
export interface ClassAnswers extends ClassPredictions {
  /** Index of the highest score; the first of equal ones. */
  readonly predicted: Int32Array
}

export type Answers = ClassAnswers | NumberPredictions

/**
 * Checks that predictions are whole and finite, and finds the class that each example was given.
 * @param who who predicted, for the messages: `the model`.
 * @throws UserError for no examples, wrong sizes, duplicate ids, labels without a class, and numbers that are not finite.
 */
export function checkedAnswers(predictions: Predictions, who: string): Answers {
  checkIds(predictions.ids, who)
  checkLabels(predictions, who)
  switch (predictions.kind) {
    case 'class': {
      const scores = scoresOfEveryClass(predictions, who)
      checkFinite(scores, predictions.classes.length, predictions.ids, who)
      return { ...predictions, scores, predicted: highest(scores, predictions.classes.length) }
    }
    case 'number':
      checkCount(predictions.values.length, predictions.ids.length, 'values', who)
      checkFinite(predictions.values, 1, predictions.ids, who)
      return predictions
  }
}

function checkIds(ids: readonly string[], who: string): void {
  if (ids.length === 0)
    throw new UserError({
      found: `no examples in the test split for ${who}`,
      expected: 'at least one example to evaluate',
      mend: 'Give `data.split.test` a fraction above 0 or files of its own.',
    })
  const duplicates = ids.length - new Set(ids).size
  if (duplicates > 0)
    throw new UserError({
      found: `${duplicates} ids that occur more than once among the predictions of ${who}`,
      expected: 'one prediction for each example',
      mend: 'Make the predictions again from the dataset artifact.',
    })
}

function checkLabels(predictions: Predictions, who: string): void {
  const { ids, labels } = predictions
  checkCount(labels.length, ids.length, 'labels', who)
  const classes = predictions.kind === 'class' ? predictions.classes.length : Infinity
  const wrong = ids.filter((_, index) => !isLabel(labels[index] ?? NaN, predictions.kind, classes))
  if (wrong.length > 0)
    throw new UserError({
      found: `${wrong.length} of ${ids.length} labels that are not ${predictions.kind === 'class' ? 'one of the classes' : 'finite numbers'} (${firstIds(wrong)})`,
      expected: predictions.kind === 'class' ? `labels from 0 to ${classes - 1}` : 'finite numbers',
      mend: 'Correct the labels of the test split.',
    })
}

function isLabel(label: number, kind: Predictions['kind'], classes: number): boolean {
  return Number.isFinite(label) && (kind === 'number' || (label >= 0 && label < classes))
}

function checkCount(found: number, expected: number, what: string, who: string): void {
  if (found === expected) return
  throw new UserError({
    found: `${found} ${what} for ${who}`,
    expected: `${expected}, one set for each example`,
    mend: 'Make the predictions again with the model and the dataset that belong together.',
  })
}

function scoresOfEveryClass({ scores, classes, ids }: ClassPredictions, who: string): Float32Array {
  if (classes.length === 2 && scores.length === ids.length)
    return Float32Array.from({ length: ids.length * 2 }, (_, place) => {
      const second = scores[place >> 1] ?? NaN
      return place % 2 === 1 ? second : 1 - second
    })
  checkCount(scores.length, ids.length * classes.length, 'scores', who)
  return scores
}

function checkFinite(values: Float32Array, width: number, ids: readonly string[], who: string): void {
  const wrong = ids.filter((_, index) =>
    values.subarray(index * width, (index + 1) * width).some((value) => !Number.isFinite(value)),
  )
  if (wrong.length > 0)
    throw new UserError({
      found: `predictions of ${who} that are not finite numbers for ${wrong.length} of ${ids.length} examples (${firstIds(wrong)})`,
      expected: 'finite scores for every example',
      mend: 'The model computes NaN or infinity: train again with a lower learning rate, and look for such values in the data.',
    })
}

function firstIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map((id) => JSON.stringify(id))
  return ids.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ')
}

function highest(scores: Float32Array, classes: number): Int32Array {
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
