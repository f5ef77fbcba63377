import { rowsByUnit } from './example-units.ts'
import type { Predictions } from './predictions.ts'
import { formatCount, truncate } from '../text/format.ts'

/** What a reader should know of the answers before any metric of them. */
export function answerWarnings(predictions: Predictions): string[] {
  return [...absentClasses(predictions), ...constantAnswers(predictions), ...emptyQueries(predictions)]
}

const mostNamed = 5

function absentClasses(predictions: Predictions): string[] {
  if (predictions.kind !== 'class' && predictions.kind !== 'sequence') return []
  const present = new Set(predictions.labels)
  const absent = predictions.classes.filter((_, index) => !present.has(index))
  if (absent.length === 0) return []
  const named = absent.slice(0, mostNamed).map((name) => JSON.stringify(truncate(name)))
  const names = [...named, ...(absent.length > mostNamed ? ['…'] : [])].join(', ')
  return [
    `The test split has no examples of ${absent.length} of ${predictions.classes.length} classes: ${names}.`,
  ]
}

/** Such queries score 0 whatever the model does. */
function emptyQueries(predictions: Predictions): string[] {
  if (predictions.kind !== 'ranking') return []
  const queries = rowsByUnit(predictions.queries)
  const empty = queries.filter((rows) => !rows.some((row) => (predictions.relevance[row] ?? 0) > 0)).length
  return empty === 0
    ? []
    : [`${formatCount(empty)} of ${formatCount(queries.length)} queries have no relevant item: they score 0.`]
}

/** One answer to everything is what an untrained or a collapsed model gives. */
function constantAnswers(predictions: Predictions): string[] {
  const { given, wanted } = answersAndLabels(predictions)
  const [first] = given
  if (first === undefined || !given.every((prediction) => prediction === first)) return []
  if (new Set(wanted).size < 2) return []
  return [
    `The model answers all ${formatCount(given.length)} examples with the same ${nameOfAnswer(predictions, first)}, though their labels differ.`,
  ]
}

function answersAndLabels(predictions: Predictions): {
  readonly given: Int32Array | Float64Array
  readonly wanted: Int32Array | Float64Array
} {
  switch (predictions.kind) {
    case 'class':
    case 'sequence':
      return { given: predictions.predicted, wanted: predictions.labels }
    case 'number':
      return { given: predictions.values, wanted: predictions.labels }
    case 'ranking':
      return { given: predictions.scores, wanted: predictions.relevance }
  }
}

function nameOfAnswer(predictions: Predictions, prediction: number): string {
  switch (predictions.kind) {
    case 'class':
    case 'sequence':
      return `class ${JSON.stringify(truncate(predictions.classes[prediction] ?? ''))}`
    case 'number':
      return 'value'
    case 'ranking':
      return 'score'
  }
}
