import { UserError } from '../errors/user-error.ts'
import { rowsByUnit, unitsOf } from './example-units.ts'
import type { Predictions } from './predictions.ts'
import type { SliceColumn } from './slice-column.ts'

/**
 * Columns with one value for each example, query or sequence.
 * @param names the columns that slices and groups go by
 * @throws UserError for a column whose values differ within a query or a sequence.
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
  const what = predictions.kind === 'ranking' ? 'query' : 'sequence'
  throw new UserError({
    found: `different values of ${JSON.stringify(name)} within one ${what}, at ${JSON.stringify(predictions.ids[first])} and ${JSON.stringify(predictions.ids[other])}`,
    expected: `one value in all rows of a ${what}, since slices are made of whole ones`,
    hint: `Name a column under gate.slices that belongs to the ${what}.`,
  })
}
