import { min } from 'd3-array'
import type { FeatureSetting } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { canonicalTexts } from './canonical-texts.ts'
import {
  encodeCategories,
  type CategoryColumn,
  type Column,
  type NumberColumn,
  type TextColumn,
} from '../dataset/columns.ts'
import { locationOf, nameOfRow } from './data-file.ts'
import { classLabel, numberLabel, type LabelColumn, type WantedLabel } from './label.ts'
import { numberOf } from './numbers.ts'
import { mostCategories } from './raw-dataset.ts'
import { sourceProblem } from './source-problem.ts'
import { cellsOf, showCell, type Cell, type RawTable } from './table.ts'
import { parseTime, timesOf } from './times.ts'
import { faultOf } from './unreadable.ts'

export type FeatureColumn = NumberColumn | CategoryColumn | TextColumn

/** @param classOf replaces classes */
export function labelColumn(
  table: RawTable,
  { column: name, task }: WantedLabel,
  classOf: (text: string) => string,
): LabelColumn {
  if (task === 'classification')
    return classLabel(
      name,
      canonicalTexts(cellsOf(table, name)).map((text) => (text === null ? '' : classOf(text))),
    )
  return numberLabel(name, toNumbers(table, name, 'a number, since the task is regression').values)
}

/** Returns a feature as numbers, as dates in milliseconds, as categories or as texts. */
export function featureColumn(
  table: RawTable,
  name: string,
  setting: Partial<FeatureSetting>,
): FeatureColumn {
  const cells = cellsOf(table, name)
  switch (setting.type) {
    case 'number':
      return toNumbers(table, name, 'a number, the type of this feature')
    case 'date':
      return { kind: 'number', name, values: timesOf(table, name) }
    case 'category':
      return toCategories(name, cells, setting)
    case 'text':
      return toTexts(name, cells)
    case undefined:
      return inferColumn(table, name, setting)
  }
}

/** Returns true if more than half of the cells are numbers. */
export function isNumeric(table: RawTable, name: string): boolean {
  const cells = cellsOf(table, name).filter((cell) => cell !== null)
  const numbers = cells.filter((cell) => numberOf(cell, table.typed) !== null).length
  return cells.length > 0 && numbers * 2 > cells.length
}

function inferColumn(table: RawTable, name: string, setting: Partial<FeatureSetting>): FeatureColumn {
  if (isNumeric(table, name))
    return toNumbers(
      table,
      name,
      'a number, as in most rows of this column (list it under `categorical` if it names categories)',
    )
  const cells = cellsOf(table, name).filter((cell) => cell !== null)
  if (table.typed && cells.every((cell) => typeof cell === 'string' && /^[[{]/.test(cell)))
    throw sourceProblem(
      'DATA_NESTED_VALUE',
      `lists or objects in column ${name}`,
      'a number, a text or a truth value in each row',
      'Write each of their values into a column of its own, or leave the column out by naming the others in `columns`.',
    )
  const separated = cells.filter((cell) => typeof cell === 'string' && separatedNumber.test(cell))
  if (separated.length * 2 > cells.length)
    throw sourceProblem(
      'DATA_NOT_A_NUMBER',
      `numbers with decimal commas or thousands separators in column ${name}, such as ${showCell(table, name, separated[0] ?? null)}`,
      'numbers with decimal points and without thousands separators',
      'Set `csv: {decimal: ","}` or `csv: {thousands: ","}`, or list the column under `categorical` if it names categories.',
    )
  return toCategories(name, cellsOf(table, name), setting)
}

/** `0,5`, `3,207` and `1,000,023`. */
const separatedNumber = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/

/** @throws UserError for more categories than one-hot values are allowed */
function toCategories(
  name: string,
  cells: readonly Cell[],
  { top, encode }: Partial<FeatureSetting>,
): CategoryColumn {
  const column = encodeCategories(name, canonicalTexts(cells))
  if (top === undefined && encode !== 'index' && column.categories.length > mostCategories)
    throw sourceProblem(
      'DATA_TOO_MANY_CATEGORIES',
      `${column.categories.length} different texts in column ${name}`,
      `at most ${mostCategories} categories`,
      hintForCategories(name, cells),
    )
  return column
}

function hintForCategories(name: string, cells: readonly Cell[]): string {
  const leaveOut = 'or leave the column out by naming the others in `columns`.'
  return cells.every((cell) => cell === null || !Number.isNaN(parseTime(String(cell))))
    ? `Use parts of these dates as numbers with \`features: {${name}: {type: date}}\`, ${leaveOut}`
    : `Keep the most frequent ones with \`features: {${name}: {top: 100}}\`, use the words of texts with \`type: text\`, encode categories for an embedding with \`encode: index\`, ${leaveOut}`
}

/** Returns the weights. @throws UserError for a negative one */
export function weightColumn(table: RawTable, name: string): NumberColumn {
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

/** Returns a column that is no feature; it is kept for slices. */
export function otherColumn(table: RawTable, name: string): Column {
  const cells = cellsOf(table, name)
  const numbers = cells.map((cell) => (cell === null ? Number.NaN : numberOf(cell, table.typed)))
  return numbers.every((number) => number !== null)
    ? { kind: 'number', name, values: Float64Array.from(numbers) }
    : toTexts(name, cells)
}

function toTexts(name: string, cells: readonly Cell[]): TextColumn {
  return { kind: 'text', name, values: cells.map((cell) => (cell === null ? null : String(cell))) }
}

/** Returns numbers, NaN for missing values. @throws UserError that lists the texts that are no numbers */
function toNumbers(table: RawTable, name: string, expected: string): NumberColumn {
  const cells = cellsOf(table, name)
  const values = new Float64Array(cells.length)
  const wrong = new Map<string, { readonly first: number; readonly count: number }>()
  for (const [index, cell] of cells.entries()) {
    const number = numberOf(cell, table.typed)
    values[index] = number ?? Number.NaN
    if (faultOf(cell, 'number', table.typed) === null) continue
    const text = showCell(table, name, number === null ? cell : String(number))
    const { first = index, count = 0 } = wrong.get(text) ?? {}
    wrong.set(text, { first, count: count + 1 })
  }
  if (wrong.size > 0) throw wrongNumbers(table, name, wrong, expected)
  return { kind: 'number', name, values }
}

const mostListed = 10

function wrongNumbers(
  table: RawTable,
  name: string,
  wrong: ReadonlyMap<string, { readonly first: number; readonly count: number }>,
  expected: string,
): UserError {
  const listed = [...wrong]
    .slice(0, mostListed)
    .map(([text, { count }]) => (count === 1 ? text : `${text} (${count} times)`))
  const more = wrong.size > mostListed ? ` and ${wrong.size - mostListed} more texts` : ''
  const row = table.rows[min(wrong.values(), ({ first }) => first) ?? 0]
  const where = row ? ` (${nameOfRow(row)})` : ''
  return new UserError({
    code: 'DATA_NOT_A_NUMBER',
    found: `${listed.join(', ')}${more} in column ${name}${where}`,
    expected,
    hint: 'Correct the values, list texts that mean a missing value under `clean.na-values`, put such rows aside with `clean: {on-error: quarantine}`, or set `features` to the type of the column.',
    ...(row && { location: locationOf(row) }),
  })
}
