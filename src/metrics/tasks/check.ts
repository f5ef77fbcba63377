import { UserError } from '../../errors/user-error.ts'
import { truncate } from '../../text/format.ts'

/**
 * Checks the ids of examples.
 * @throws UserError for no examples, and for duplicate ids
 */
export function checkIds(ids: readonly string[], owner: string): void {
  if (ids.length === 0)
    throw new UserError({
      code: 'DATA_EMPTY_SPLIT',
      found: `no examples in the test split for ${owner}`,
      expected: 'at least one example to evaluate',
      hint: 'Set `data.split.test` to a fraction above 0 or to files.',
    })
  const duplicates = repeatedIds(ids)
  if (duplicates.length > 0)
    throw new UserError({
      code: 'PREDICTIONS_COUNT_MISMATCH',
      found: `${duplicates.length} predictions of ${owner} for examples that already have one (${firstIds(duplicates)})`,
      expected: 'one prediction for each example',
      hint: 'Make the predictions again, one for each example.',
    })
}

function repeatedIds(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}

/** The allowed labels of a task. */
interface LabelRule {
  readonly holds: (label: number) => boolean
  readonly name: string
  readonly range: string
}

export const finiteNumbers: LabelRule = {
  holds: Number.isFinite,
  name: 'finite numbers',
  range: 'finite numbers',
}

export const notNegative: LabelRule = {
  holds: (label) => Number.isFinite(label) && label >= 0,
  name: 'numbers of 0 or more',
  range: 'finite numbers of 0 or more',
}

export function classNumbers(classes: readonly string[]): LabelRule {
  return {
    holds: (label) => label >= 0 && label < classes.length,
    name: 'one of the classes',
    range: `labels from 0 to ${classes.length - 1}`,
  }
}

/**
 * Checks labels or predictions.
 * @throws UserError for values that break the rule, and for another number of values than of ids
 */
export function checkLabels(
  labels: Int32Array | Float64Array,
  { holds, name, range }: LabelRule,
  ids: readonly string[],
  values: string,
  owner: string,
): void {
  checkCount(labels.length, ids.length, values, owner)
  const wrong = ids.filter((_, index) => !holds(labels[index] ?? NaN))
  if (wrong.length > 0)
    throw new UserError({
      code: 'PREDICTIONS_INVALID_VALUE',
      found: `${wrong.length} of ${ids.length} ${values} that are not ${name} (${firstIds(wrong)})`,
      expected: range,
      hint: `Correct the ${values} of the test split.`,
    })
}

export function checkCount(found: number, expected: number, values: string, owner: string): void {
  if (found === expected) return
  throw new UserError({
    code: 'PREDICTIONS_COUNT_MISMATCH',
    found: `${found} ${values} for ${owner}`,
    expected: `${expected} ${values}, so that every example has its own`,
    hint: 'Make the predictions again with the dataset that is evaluated.',
  })
}

export function checkFinite(
  values: Float64Array,
  width: number,
  ids: readonly string[],
  owner: string,
): void {
  const wrong = ids.filter((_, index) =>
    values.subarray(index * width, (index + 1) * width).some((value) => !Number.isFinite(value)),
  )
  if (wrong.length > 0)
    throw new UserError({
      code: 'MODEL_NOT_FINITE',
      found: `predictions of ${owner} that are not finite numbers for ${wrong.length} of ${ids.length} examples (${firstIds(wrong)})`,
      expected: 'finite scores for every example',
      hint: 'Train again with a lower learning rate, and check the data for NaN and infinity.',
    })
}

function firstIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map((id) => JSON.stringify(truncate(id)))
  return ids.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ')
}
