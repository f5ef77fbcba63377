import type { DataSection } from '../config/data.ts'
import { suggestion } from '../config/did-you-mean.ts'
import type { ErrorCode } from '../errors/codes.ts'
import { UserError } from '../errors/user-error.ts'
import { encodeCategories, type Column, type NumberColumn } from './columns.ts'
import { locationOf, nameOfRow } from './data-file.ts'
import { assertInputs } from './named-inputs.ts'
import { idColumn, mostCategories, type RawDataset } from './raw-dataset.ts'
import {
  classLabel,
  numberLabel,
  targetOf,
  wantedLabels,
  type LabelColumn,
  type WantedLabel,
} from './label.ts'
import { handleMissing } from './missing.ts'
import { structuralColumns, tableFacts } from './split-facts.ts'
import type { TableFeatures } from './dataset-schema.ts'
import type { Cell, RawTable } from './table.ts'

/** Decides which columns the model sees, and what each of them is: a number or one of several categories. */
export function inferTable(raw: RawTable, section: DataSection): RawDataset {
  const names = [...raw.columns.keys()]
  const { weight } = section
  const wanted = wantedLabels(section)
  const answers = wanted.map(({ column }) => column)
  const seen = featureColumns(names, answers, section)
  assertColumns(names, seen, answers, section)
  const structural = structuralColumns(section)
  const { stratify } = section.split
  const needed = [
    ...new Set([
      ...seen,
      ...answers,
      ...structural,
      ...(stratify === undefined ? [] : [stratify]),
      ...(weight === undefined ? [] : [weight]),
    ]),
  ]
  const { table, dropped, missing } = handleMissing(raw, needed, section.clean.missing)
  const labels = wanted.map((label) => ({ name: label.name, ...interpretLabel(table, label) }))
  const features = seen.map((name) => featureColumn(table, name, section.categorical.includes(name)))
  const others = names
    .filter((name) => !answers.includes(name) && !seen.includes(name))
    .map((name) => (name === weight ? weightColumn(table, name) : otherColumn(table, name)))
  return {
    rows: table.rows,
    facts: tableFacts(table, section),
    columns: [...features, ...labels.map(({ column }) => column), ...others],
    features: { kind: 'table', columns: features.map(describe) },
    label: targetOf(labels),
    weight,
    cleaned: { read: raw.rows.length, missingRows: dropped, missing },
  }
}

/** As listed, or all of the inputs, or all that are neither label nor weight. */
function featureColumns(
  names: readonly string[],
  answers: readonly string[],
  section: DataSection,
): string[] {
  const { columns, inputs, weight } = section
  const others = [...answers, ...structuralColumns(section), ...(weight === undefined ? [] : [weight])]
  if (inputs === undefined) return columns ?? names.filter((name) => !others.includes(name))
  assertInputs(inputs, columns)
  const named = Object.values(inputs).flat()
  return (
    columns ?? [
      ...names.filter((name) => named.includes(name)),
      ...named.filter((name) => !names.includes(name)),
    ]
  )
}

function assertColumns(
  names: readonly string[],
  seen: readonly string[],
  answers: readonly string[],
  section: DataSection,
): void {
  const { weight, categorical } = section
  const { stratify } = section.split
  const named = [
    ...answers,
    ...(weight === undefined ? [] : [weight]),
    ...seen,
    ...categorical,
    ...structuralColumns(section),
    ...(stratify === undefined ? [] : [stratify]),
  ]
  const absent = named.filter((name) => !names.includes(name))
  if (absent.length > 0)
    throw new UserError(
      absent.map((name) => ({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${name} in the source`,
        expected: `one of ${names.join(', ')}`,
        hint: suggestion(name, names) ?? 'Correct the name in the data section.',
        key: ['data', ...namedBy(name, answers, section)],
      })),
    )
  const twice = answers.find((name, index) => answers.indexOf(name) < index)
  if (twice !== undefined)
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `the column ${twice} as the label of two outputs`,
      'a column of its own for each output',
      'Correct `labels`.',
    )
  const answer = answers.find((name) => seen.includes(name))
  if (answer !== undefined)
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `the label ${answer} among the columns the model sees`,
      'columns that do not hold the answer',
      'Take it out of `columns`.',
    )
  if (weight !== undefined && [...answers, ...seen, ...categorical].includes(weight))
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `the weight ${weight} as the label or among the columns the model sees`,
      'a column of its own that says how much each example counts',
      'Correct `weight`, or take it out of `columns` and `categorical`.',
    )
  if (seen.length === 0)
    throw problem(
      'DATA_NO_FEATURES',
      `only the column ${answers.join(', ')}`,
      'columns to tell the label from',
      'Add columns to the source.',
    )
  if (names.includes(idColumn))
    throw problem(
      'DATA_RESERVED_NAME',
      `a column ${idColumn}`,
      'another name, since the dataset keeps its own ids there',
      'Rename the column.',
    )
}

/** Returns the key of the section that names a column. */
function namedBy(name: string, answers: readonly string[], section: DataSection): readonly string[] {
  if (answers.includes(name)) return [section.labels === undefined ? 'label' : 'labels']
  if (name === section.weight) return ['weight']
  if (name === section.id) return ['id']
  for (const key of ['group', 'stratify', 'time'] as const)
    if (name === section.split[key]) return ['split', key]
  if (section.categorical.includes(name)) return ['categorical']
  return [section.columns === undefined ? 'inputs' : 'columns']
}

function interpretLabel(table: RawTable, { column: name, task }: WantedLabel): LabelColumn {
  const cells = cellsOf(table, name)
  if (task === 'classification') return classLabel(name, cells.map(String))
  return numberLabel(name, toNumbers(table, name, 'a number, since the task is regression').values)
}

function featureColumn(
  table: RawTable,
  name: string,
  categorical: boolean,
): Column & { kind: 'number' | 'category' } {
  const cells = cellsOf(table, name)
  const numbers = cells.filter((cell) => numberOf(cell, table.typed) !== null).length
  if (!categorical && numbers * 2 > cells.length)
    return toNumbers(
      table,
      name,
      'a number, as in most rows of this column (list it under `categorical` if it names categories)',
    )
  if (table.typed && cells.every((cell) => typeof cell === 'string' && /^[[{]/.test(cell)))
    throw problem(
      'DATA_NESTED_VALUE',
      `lists or objects in column ${name}`,
      'a number, a text or a truth value in each row',
      'Write each of their values into a column of its own, or leave the column out by naming the others in `columns`.',
    )
  const withCommas = cells.filter((cell) => typeof cell === 'string' && decimalComma.test(cell))
  if (!categorical && withCommas.length * 2 > cells.length)
    throw problem(
      'DATA_NOT_A_NUMBER',
      `numbers with a decimal comma in column ${name}, such as ${withCommas[0]}`,
      'decimal points',
      'Write them with a point, or list the column under `categorical` if it names categories.',
    )
  const column = encodeCategories(name, cells.map(String))
  if (column.categories.length > mostCategories)
    throw problem(
      'DATA_TOO_MANY_CATEGORIES',
      `${column.categories.length} different texts in column ${name}`,
      `at most ${mostCategories} categories`,
      'Leave the column out by naming the others in `columns`.',
    )
  return column
}

function weightColumn(table: RawTable, name: string): NumberColumn {
  const column = toNumbers(table, name, 'a number, since it says how much the example counts')
  const negative = column.values.findIndex((value) => value < 0)
  if (negative < 0) return column
  const row = table.rows[negative]
  throw new UserError({
    code: 'DATA_INVALID_WEIGHT',
    found: `the weight ${column.values[negative]} in column ${name} (${row && nameOfRow(row)})`,
    expected: 'at least 0',
    hint: 'Correct the weight; 0 leaves the example out of the loss.',
    ...(row && { location: locationOf(row) }),
  })
}

/** A column the model does not see; it is kept for slices. */
function otherColumn(table: RawTable, name: string): Column {
  const cells = cellsOf(table, name)
  const numbers = cells.map((cell) => (cell === null ? Number.NaN : numberOf(cell, table.typed)))
  return numbers.every((number) => number !== null)
    ? { kind: 'number', name, values: Float64Array.from(numbers) }
    : { kind: 'text', name, values: cells.map((cell) => (cell === null ? null : String(cell))) }
}

function toNumbers(table: RawTable, name: string, expected: string): NumberColumn {
  const values = Float64Array.from(cellsOf(table, name), (cell, index) => {
    const number = numberOf(cell, table.typed)
    if (number !== null && Number.isFinite(Math.fround(number))) return number
    const row = table.rows[index]
    const found = `${JSON.stringify(number ?? cell)} in column ${name}`
    throw new UserError({
      code: 'DATA_NOT_A_NUMBER',
      found: row ? `${found} (${nameOfRow(row)})` : found,
      expected: number === null ? expected : 'a number that float32 can hold',
      hint: 'Correct the value, or leave it empty if there is none.',
      ...(row && { location: locationOf(row) }),
    })
  })
  return { kind: 'number', name, values }
}

const decimalComma = /^[+-]?\d+,\d+$/
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

function numberOf(cell: Cell, typed: boolean): number | null {
  if (typeof cell === 'number') return cell
  return !typed && typeof cell === 'string' && decimal.test(cell) ? Number(cell) : null
}

function cellsOf(table: RawTable, name: string): readonly Cell[] {
  return table.columns.get(name) ?? []
}

function describe(column: Column & { kind: 'number' | 'category' }): TableFeatures['columns'][number] {
  return column.kind === 'number'
    ? { name: column.name, type: 'number' }
    : { name: column.name, type: 'category', categories: [...column.categories] }
}

function problem(code: ErrorCode, found: string, expected: string, hint: string): UserError {
  return new UserError({ code, found: `${found} in the source`, expected, hint })
}
