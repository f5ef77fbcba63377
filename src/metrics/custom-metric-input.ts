import { taskOf, type Predictions } from './predictions.ts'
import type { SliceColumn } from './slice-column.ts'
import { rowsByUnit, unitsOf } from './example-units.ts'

type Values = SliceColumn['values']

/** What a metric of the user's own is given: plain values by name, for each row of the answers. */
export interface CustomMetricInput {
  readonly task: (typeof taskOf)[Predictions['kind']]
  readonly ids: readonly string[]
  /** Names of classes or tags, values, or of rankings relevances. */
  readonly labels: readonly (string | number)[]
  /** Names of classes or tags, values, or of rankings scores. */
  readonly predictions: readonly (string | number)[]
  /** For each row the score of each class, in the order of `classes`; null where there are none. */
  readonly scores: readonly (readonly number[])[] | null
  /** Names of the classes or tags; empty for numbers. */
  readonly classes: readonly string[]
  /** Of rankings and sequences the number of each row's query or sequence, counting from 0; else null. */
  readonly units: readonly number[] | null
  readonly columns: Readonly<Record<string, Values>>
}

/** Makes what the function is given, of all units or of those that were drawn, each as often as it was. */
export function givenAnswers(
  answers: Predictions,
  columns: Readonly<Record<string, SliceColumn>>,
): (units: Uint32Array | null) => CustomMetricInput {
  const { labels, predictions, scores, classes } = plain(answers)
  const unitOf = unitsOf(answers)
  const rowsOf = unitOf && rowsByUnit(unitOf)
  const everyRow = answers.ids.map((_, row) => row)
  return (units) => {
    const rows = units ? Array.from(units).flatMap((unit) => rowsOf?.[unit] ?? [unit]) : everyRow
    const some = <Value>(values: readonly Value[]) => valuesAt(values, rows)
    return {
      task: taskOf[answers.kind],
      ids: some(answers.ids),
      labels: some(labels),
      predictions: some(predictions),
      scores: scores && some(scores),
      classes: [...classes],
      units: unitOf && (units ? numberedAnew(units, rowsOf ?? []) : Array.from(unitOf)),
      columns: Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, some(values)])),
    }
  }
}

function valuesAt<Value>(values: readonly Value[], rows: readonly number[]): Value[] {
  const found: Value[] = []
  for (const row of rows) {
    const value = values[row]
    if (value !== undefined) found.push(value)
  }
  return found
}

/** A query that is drawn twice is two queries. */
function numberedAnew(units: Uint32Array, rowsOf: readonly (readonly number[])[]): number[] {
  return Array.from(units).flatMap((unit, place) => (rowsOf[unit] ?? []).map(() => place))
}

function plain(
  answers: Predictions,
): Pick<CustomMetricInput, 'labels' | 'predictions' | 'scores' | 'classes'> {
  switch (answers.kind) {
    case 'class':
    case 'sequence': {
      const { classes } = answers
      const named = (indices: Int32Array) => Array.from(indices, (index) => classes[index] ?? '')
      const scores = answers.kind === 'class' ? answers.scores : null
      return {
        labels: named(answers.labels),
        predictions: named(answers.predicted),
        scores: scores && rowsOf(scores, classes.length),
        classes,
      }
    }
    case 'number':
      return {
        labels: Array.from(answers.labels),
        predictions: Array.from(answers.values),
        scores: null,
        classes: [],
      }
    case 'ranking':
      return {
        labels: Array.from(answers.relevance),
        predictions: Array.from(answers.scores),
        scores: null,
        classes: [],
      }
  }
}

/** Frozen, since every call gets the same ones. */
function rowsOf(scores: Float64Array, width: number): (readonly number[])[] {
  return Array.from({ length: scores.length / width }, (_, row) =>
    Object.freeze(Array.from(scores.subarray(row * width, (row + 1) * width))),
  )
}
