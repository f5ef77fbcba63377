import { labelName } from '../config/gate/slice.ts'
import { UserError } from '../errors/user-error.ts'
import { rowsByUnit } from './example-units.ts'
import type { Predictions } from './predictions.ts'
import { unknownColumn, type SliceColumn } from './slice-column.ts'
import { labelColumnOf, taskOf, tasks, unitCount, unitsOf } from './tasks.ts'

/**
 * Returns columns with one value for each example, query or sequence.
 * @param names the columns of slices and groups
 * @throws UserError for a column whose values differ within a query or a sequence
 */
export function columnsByUnit(
  predictions: Predictions,
  columns: Readonly<Record<string, SliceColumn>>,
  names: readonly string[],
): Readonly<Record<string, SliceColumn>> {
  const units = unitsOf(predictions)
  if (!units) return columns
  const rows = rowsByUnit(units)
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) =>
      names.includes(name)
        ? [[name, { ...column, values: rows.map((own) => valueOfUnit(name, column, own, predictions)) }]]
        : [],
    ),
  )
}

function valueOfUnit(
  name: string,
  { values }: SliceColumn,
  rows: readonly number[],
  predictions: Predictions,
) {
  const [first = -1] = rows
  const value = values[first] ?? null
  const other = rows.find((row) => (values[row] ?? null) !== value)
  if (other === undefined) return value
  const { unit } = tasks[predictions.kind]
  throw new UserError({
    code: 'GATE_INVALID_SLICE',
    found: `different values of ${JSON.stringify(name)} within one ${unit}, at ${JSON.stringify(predictions.ids[first])} and ${JSON.stringify(predictions.ids[other])}`,
    expected: `the same value in all rows of a ${unit}`,
    hint: `Name a column under gate.slices that has one value for each ${unit}.`,
  })
}

/**
 * Returns a column of the test split, or the labels as one.
 * @throws UserError for a column that the dataset does not have
 */
export function columnNamed(
  by: string,
  predictions: Predictions,
  columns: Readonly<Record<string, SliceColumn>>,
): SliceColumn {
  if (by === labelName) return labelColumnOf(predictions) ?? noLabelColumn(predictions)
  const column = Object.hasOwn(columns, by) ? columns[by] : undefined
  if (!column) throw unknownColumn(by, [labelName, ...Object.keys(columns)])
  if (column.values.length !== unitCount(predictions))
    throw new UserError({
      code: 'PREDICTIONS_COUNT_MISMATCH',
      found: `${column.values.length} values of ${JSON.stringify(by)} for ${unitCount(predictions)} examples`,
      expected: 'one value for each example',
      hint: 'Make the predictions again with the dataset that is evaluated.',
    })
  return column
}

function noLabelColumn(predictions: Predictions): never {
  throw new UserError({
    code: 'GATE_RULE_NOT_APPLICABLE',
    found: `slices by label for the task ${taskOf(predictions)}`,
    expected: 'slices by a column, since a query or a sequence has many labels',
    hint: 'Name a column under gate.slices that has one value for each query or sequence.',
  })
}
