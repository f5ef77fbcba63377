import type { TableColumn, TableFeatures } from '../dataset/dataset-schema.ts'
import type { RowCondition } from '../dataset/serving-expectations.ts'
import { isDecimal } from '../text/decimal-text.ts'
import { dateReader } from '../transform/date-format.ts'
import { cellCheck, failingCells } from './cell-checks.ts'
import { TextNumbers, type Cells, type ChunkCells } from './column-cells.ts'
import { ruleCheck } from './rule-check.ts'
import { columnsOfRule, parseRule } from './rule-syntax.ts'

/** A row as a client sends it. */
export type SentRow = Readonly<Record<string, unknown>>

/** The check of a condition on rows that a server receives. */
export interface RowCheck {
  readonly condition: RowCondition
  /** The columns that the condition is about. */
  readonly columns: readonly string[]
  /** Returns a function that is true for the rows that fail. */
  readonly failsIn: (rows: readonly SentRow[], cells: ChunkCells) => (row: number) => boolean
}

/**
 * Returns the check of a condition.
 * @throws UserError for a pattern or a rule that is not valid
 */
export function rowCheck(condition: RowCondition, features: TableFeatures): RowCheck {
  switch (condition.kind) {
    case 'columns': {
      const names = new Set(features.columns.map(({ name }) => name))
      const failsIn: RowCheck['failsIn'] = (rows) => (row) =>
        Object.keys(rows[row] ?? {}).some((name) => !names.has(name))
      return { condition, columns: [], failsIn }
    }
    case 'rule': {
      const rule = parseRule(condition.name, condition.check)
      const bind = ruleCheck(condition.name, rule, numbersAmong(features))
      return { condition, columns: columnsOfRule(rule), failsIn: (_, cells) => bind(cells) }
    }
    default: {
      const { column } = condition
      // A text of digits is a number, as in CSV, since clients may send either.
      const check = cellCheck(condition, false, numbersAmong(features).has(column))
      const texts = new TextNumbers((text) => Number(check.failsText(text)))
      return {
        condition,
        columns: [column],
        failsIn: (_, cells) => {
          const of = cells.get(column)
          return of === undefined ? () => false : failingCells(of, check, texts)
        },
      }
    }
  }
}

/** Returns the columns whose values are all numbers. */
function numbersAmong({ columns }: TableFeatures): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => (isNumeric(column) ? [column.name] : [])))
}

function isNumeric(column: TableColumn): boolean {
  return column.type === 'number' || (column.type === 'category' && column.categories.every(isDecimal))
}

/** Returns the cells of rows that the model accepts, in the form in which the cells of sources are checked. */
export function cellsOfRows(
  rows: readonly SentRow[],
  { columns }: TableFeatures,
  names: ReadonlySet<string>,
): ChunkCells {
  return new Map(
    columns
      .filter(({ name, type }) => names.has(name) && type !== 'image')
      .map((column) => [column.name, cellsOf(rows, column)]),
  )
}

function cellsOf(rows: readonly SentRow[], column: TableColumn): Cells {
  const { name } = column
  const values = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null))
  if (column.type === 'number')
    return {
      form: 'numbers',
      values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
    }
  const textOf = column.type === 'date' ? dateText(column.format) : String
  return {
    form: 'texts',
    texts: values.map((value) => (value === null || value === undefined ? null : textOf(value))),
  }
}

/** Dates of another format and milliseconds become ISO 8601, as in the cells of sources. */
function dateText(format: string | undefined): (value: unknown) => string {
  const read = dateReader(format)
  return (value) => {
    if (typeof value === 'string' && format === undefined) return value
    const time = typeof value === 'string' ? read(value) : Number(value)
    return Number.isNaN(time) ? String(value) : new Date(time).toISOString()
  }
}
