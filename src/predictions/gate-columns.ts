import type { Column } from '../data/columns.ts'
import { suggestion } from '../config/did-you-mean.ts'
import { columnsToRead, type GateSection } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { cellsOf, nameOf, namesText, numberOf, type PredictionsFile } from './cells.ts'
import { longestName } from './file-format.ts'
import { ownColumns, type PredictionTable } from './tables.ts'
import { numbers, texts } from './tables/table-columns.ts'

/** @throws UserError for a column that the gate goes by and the file does not have. */
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

/** Those columns of the gate that a file has. @throws UserError for texts too long to show. */
export function presentColumns(table: PredictionsFile, gate: GateSection): Record<string, SliceColumn> {
  const present = columnsToRead(gate).filter((name) => table.columns.has(name))
  return Object.fromEntries(present.map((name) => [name, sliceColumn(table, name)]))
}

/** Numbers where all values are, else texts. */
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
      hint: 'Name another column under gate.slices, or add one that says what these values have in common.',
    })
  return { values }
}

/** The table's own columns as `requiredColumns` names them, and those that the gate goes by. */
export function columnsToKeep(
  table: PredictionTable,
  columns: Readonly<Record<string, SliceColumn>>,
): Column[] {
  return withGateColumns(ownColumns(table), columns)
}

/** Columns of predictions, and after them those that the gate goes by and they do not have. */
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
