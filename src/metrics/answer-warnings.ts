import { rowsByUnit } from './example-units.ts'
import type { Answers } from './predictions.ts'
import { countText, shortText } from '../text/format.ts'

/** What a reader should know of the answers before any metric of them. */
export function answerWarnings(answers: Answers): string[] {
  return [...absentClasses(answers), ...constantAnswers(answers), ...emptyQueries(answers)]
}

const mostNamed = 5

function absentClasses(answers: Answers): string[] {
  if (answers.kind !== 'class' && answers.kind !== 'sequence') return []
  const present = new Set(answers.labels)
  const absent = answers.classes.filter((_, index) => !present.has(index))
  if (absent.length === 0) return []
  const named = absent.slice(0, mostNamed).map((name) => JSON.stringify(shortText(name)))
  const names = [...named, ...(absent.length > mostNamed ? ['…'] : [])].join(', ')
  return [
    `The test split has no examples of ${absent.length} of ${answers.classes.length} classes: ${names}.`,
  ]
}

/** Such queries score 0 whatever the model does. */
function emptyQueries(answers: Answers): string[] {
  if (answers.kind !== 'ranking') return []
  const queries = rowsByUnit(answers.queries)
  const empty = queries.filter((rows) => !rows.some((row) => (answers.relevance[row] ?? 0) > 0)).length
  return empty === 0
    ? []
    : [`${countText(empty)} of ${countText(queries.length)} queries have no relevant item: they score 0.`]
}

/** One answer to everything is what an untrained or a collapsed model gives. */
function constantAnswers(answers: Answers): string[] {
  const { given, wanted } = answersAndLabels(answers)
  const [first] = given
  if (first === undefined || !given.every((answer) => answer === first)) return []
  if (new Set(wanted).size < 2) return []
  return [
    `The model answers all ${countText(given.length)} examples with the same ${nameOfAnswer(answers, first)}, though their labels differ.`,
  ]
}

function answersAndLabels(answers: Answers): {
  readonly given: Int32Array | Float64Array
  readonly wanted: Int32Array | Float64Array
} {
  switch (answers.kind) {
    case 'class':
    case 'sequence':
      return { given: answers.predicted, wanted: answers.labels }
    case 'number':
      return { given: answers.values, wanted: answers.labels }
    case 'ranking':
      return { given: answers.scores, wanted: answers.relevance }
  }
}

function nameOfAnswer(answers: Answers, answer: number): string {
  switch (answers.kind) {
    case 'class':
    case 'sequence':
      return `class ${JSON.stringify(shortText(answers.classes[answer] ?? ''))}`
    case 'number':
      return 'value'
    case 'ranking':
      return 'score'
  }
}
