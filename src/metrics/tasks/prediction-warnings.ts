import { formatCount, truncate } from '../../text/format.ts'
import type { Numbers } from './task-methods.ts'

const mostNamed = 5

/** Returns a warning about classes without examples. */
function absentClassesWarning(classes: readonly string[], labels: Int32Array): string[] {
  const present = new Set(labels)
  const absent = classes.filter((_, index) => !present.has(index))
  if (absent.length === 0) return []
  const named = absent.slice(0, mostNamed).map((name) => JSON.stringify(truncate(name)))
  const names = [...named, ...(absent.length > mostNamed ? ['…'] : [])].join(', ')
  return [`The test split has no examples of ${absent.length} of ${classes.length} classes: ${names}.`]
}

/**
 * Returns a warning about one prediction for all examples, which is typical of an untrained or collapsed model.
 * @param nameOf names a prediction, such as `class "cat"`
 */
export function constantPredictionsWarning(
  predicted: Numbers,
  labels: Numbers,
  nameOf: (prediction: number) => string,
): string[] {
  const [first] = predicted
  if (first === undefined || !predicted.every((prediction) => prediction === first)) return []
  if (new Set(labels).size < 2) return []
  return [
    `The model predicts the same ${nameOf(first)} for all ${formatCount(predicted.length)} examples, although their labels differ.`,
  ]
}

/** Returns the warnings about predicted classes. */
export function classWarnings({
  classes,
  labels,
  predicted,
}: {
  readonly classes: readonly string[]
  readonly labels: Int32Array
  readonly predicted: Int32Array
}): string[] {
  return [
    ...absentClassesWarning(classes, labels),
    ...constantPredictionsWarning(
      predicted,
      labels,
      (index) => `class ${JSON.stringify(truncate(classes[index] ?? ''))}`,
    ),
  ]
}
