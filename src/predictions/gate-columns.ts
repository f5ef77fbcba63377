import type { Column } from '../dataset/columns.ts'
import { suggestion } from '../config/did-you-mean.ts'
import { columnsToRead, type GateSection } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { cellsOf, nameOf, namesText, numberOf } from './cells.ts'
import type { PredictionsFile } from './readers/predictions-file.ts'
import { longestName } from './file-format.ts'
import { taskColumns, type PredictionTable } from './tables.ts'
import { numbers, texts } from './tables/table-columns.ts'

/**
 * Checks that the file has the columns that the gate uses.
 * @throws UserError for a missing column
 */
export function requireColumns({ columns, rows }: PredictionsFile, gate: GateSection): void {
  const [absent, ...others] = columnsToRead(gate).filter((name) => !columns.has(name))
  if (absent === undefined) return
  const file = rows[0]?.source.shown ?? 'the prediction file'
  throw new UserError({
    code: 'GATE_UNKNOWN_COLUMN',
    found: `no column ${[absent, ...others].join(', ')} in ${file}, which has ${namesText(columns.keys())}`,
    expected: 'every column that `gate.slices`, `gate.cluster-by` and `gate.metrics` name',
    hint:
      suggestion(absent, [...columns.keys()]) ??
      `Correct the name in the gate, or add the column to ${file}.`,
  })
}

/**
 * Returns the columns of the gate that a file has.
 * @throws UserError for texts too long to show
 */
export function presentColumns(table: PredictionsFile, gate: GateSection): Record<string, SliceColumn> {
  const present = columnsToRead(gate).filter((name) => table.columns.has(name))
  return Object.fromEntries(present.map((name) => [name, sliceColumn(table, name)]))
}

/** Returns numbers if all values are numbers, else texts. */
function sliceColumn(table: PredictionsFile, name: string): SliceColumn {
  const cells = cellsOf(table, name)
  const present = cells.filter((cell) => cell !== null)
  if (
    present.length > 0 &&
    present.every((cell) => typeof cell !== 'boolean' && Number.isFinite(numberOf(cell)))
  )
    return { values: cells.map((cell) => (cell === null ? null : numberOf(cell))) }
  const values = cells.map(nameOf)
  const long = values.filter((value) => (value?.length ?? 0) > longestName).length
  if (long > 0)
    throw new UserError({
      code: 'GATE_INVALID_GROUPS',
      found: `${long} values of the column ${name} longer than ${longestName} characters`,
      expected: 'values that a report can show',
      hint: 'Name another column under gate.slices, or add a column with shorter values.',
    })
  return { values }
}

/** Returns the table's own columns as `requiredColumns` names them, and those that the gate uses. */
export function columnsToKeep(
  table: PredictionTable,
  columns: Readonly<Record<string, SliceColumn>>,
): Column[] {
  return withGateColumns(taskColumns(table), columns)
}

/** Returns the columns of predictions, followed by further columns that the gate uses. */
export function withGateColumns(
  own: readonly Column[],
  columns: Readonly<Record<string, SliceColumn>>,
): Column[] {
  const taken = new Set(own.map(({ name }) => name))
  return [
    ...own,
    ...Object.entries(columns).flatMap(([name, column]) => (taken.has(name) ? [] : [kept(name, column)])),
  ]
}

function kept(name: string, { values }: SliceColumn): Column {
  return values.every((value) => value === null || typeof value === 'number')
    ? numbers(
        name,
        Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)),
      )
    : texts(
        name,
        values.map((value) => (value === null ? null : String(value))),
      )
}
