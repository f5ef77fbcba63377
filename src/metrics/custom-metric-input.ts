import type { Task } from '../config/gate.ts'
import { rowsByUnit } from './example-units.ts'
import type { Predictions } from './predictions.ts'
import type { SliceColumn } from './slice-column.ts'
import { plainValuesOf, taskOf, unitsOf } from './tasks.ts'
import type { PlainValues } from './tasks/task-methods.ts'

type Values = SliceColumn['values']

/** The input of a custom metric: plain values by name, for each row of the predictions. */
export interface CustomMetricInput extends PlainValues {
  readonly task: Task
  readonly ids: readonly string[]
  /** For rankings and sequences, the number of each row's query or sequence, counting from 0; else null. */
  readonly units: readonly number[] | null
  readonly columns: Readonly<Record<string, Values>>
}

/**
 * Returns a function that makes the input of a custom metric from all units, or from resampled units, each as often as it was
 * drawn.
 */
export function givenPredictions(
  given: Predictions,
  columns: Readonly<Record<string, SliceColumn>>,
): (units: Uint32Array | null) => CustomMetricInput {
  const { labels, predictions, scores, classes } = plainValuesOf(given)
  const unitOf = unitsOf(given)
  const rowsOf = unitOf && rowsByUnit(unitOf)
  const everyRow = given.ids.map((_, row) => row)
  return (units) => {
    const rows = units ? Array.from(units).flatMap((unit) => rowsOf?.[unit] ?? [unit]) : everyRow
    const some = <Value>(values: readonly Value[]) => valuesAt(values, rows)
    return {
      task: taskOf(given),
      ids: some(given.ids),
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

/** Numbers units, so that a query that is drawn twice is two queries. */
function numberedAnew(units: Uint32Array, rowsOf: readonly (readonly number[])[]): number[] {
  return Array.from(units).flatMap((unit, index) => (rowsOf[unit] ?? []).map(() => index))
}
