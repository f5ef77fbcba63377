import {
  countColumns,
  countFirstRows,
  isQuotedNumberSql,
  type ColumnCounts,
  type CountedColumn,
  type TableCounts,
} from './count-columns.ts'
import type { Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'
import { identifier } from './sql.ts'
import type { TypedColumn } from './typed-columns.ts'

/**
 * Returns a relation whose cells are numbers or texts. Dates and times come as texts in ISO 8601, in UTC; truth values as `true` and `false`; lists and objects as
 * JSON.
 * @param from the table after FROM
 * @param numbers the columns whose texts are read as numbers
 */
export function typedRelation(
  from: string,
  columns: readonly TypedColumn[],
  numbers: ReadonlySet<string> = new Set(),
): Relation {
  const value = (column: TypedColumn) =>
    column.type === 'VARCHAR' && numbers.has(column.name)
      ? `TRY_CAST(${column.value} AS DOUBLE)`
      : valueSql(column)
  const list = columns.map((column) => `${value(column)} AS ${identifier(column.name)}`).join(', ')
  return {
    sql: `(SELECT ${list} FROM ${from})`,
    columns: columns.map(({ name }) => name),
    order: 'source',
  }
}

/** Returns the columns whose cells are numbers that float64 can hold, infinite ones included. */
export function nativeNumbers(
  columns: readonly TypedColumn[],
  counts: readonly ColumnCounts[],
): ReadonlySet<string> {
  const safe = new Set(counts.filter(({ values, numbers }) => values === numbers).map(({ name }) => name))
  return new Set(
    columns
      .filter(({ name, type }) => isFloat(type) || isExact(type) || (isLargeInteger(type) && safe.has(name)))
      .map(({ name }) => name),
  )
}

const isFloat = (type: string) => /^(?:FLOAT|DOUBLE)$/.test(type)
const isLargeInteger = (type: string) => /^U?(?:BIGINT|HUGEINT)$/.test(type)
const isExact = (type: string) => /^(?:U?(?:TINYINT|SMALLINT|INTEGER)|DECIMAL\(.*\))$/.test(type)

function valueSql({ value, type }: TypedColumn): string {
  if (isFloat(type) || isLargeInteger(type) || isExact(type)) return value
  if (/^(?:DATE|TIMESTAMP.*)$/.test(type)) return isoTime(value, type)
  if (type === 'BOOLEAN' || !/[\[\]()]/.test(type)) return `CAST(${value} AS VARCHAR)`
  return `CAST(to_json(${value}) AS VARCHAR)`
}

/** Milliseconds as JavaScript writes them, or microseconds if there are any. */
function isoTime(value: string, type: string): string {
  const time = type === 'DATE' ? `CAST(${value} AS TIMESTAMP)` : `make_timestamp(epoch_us(${value}))`
  const format = '%Y-%m-%dT%H:%M:%S.'
  return `CASE WHEN epoch_us(${value}) % 1000 = 0 THEN strftime(${time}, '${format}%gZ') ELSE strftime(${time}, '${format}%fZ') END`
}

/** Counts the values and the numbers of each column. */
export type CountTyped = (
  tables: Tables,
  from: string,
  columns: readonly TypedColumn[],
  missingTexts: (column: string) => Iterable<string>,
) => Promise<{ readonly rows: number | null; readonly columns: readonly ColumnCounts[] }>

/**
 * Counts over all rows. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param from the table after FROM
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
export function countTypedNumbers(
  tables: Tables,
  from: string,
  columns: readonly TypedColumn[],
  missingTexts: (column: string) => Iterable<string>,
): Promise<TableCounts> {
  return countColumns(tables, typedRelation(from, columns).sql, countedOf(columns, missingTexts), undefined)
}

/** Counts only over the first rows where these, with the type of the column, decide whether it has numbers only. */
export const decideTypedNumbers: CountTyped = async (tables, from, columns, missingTexts) => {
  const { sql } = typedRelation(from, columns)
  const counted = countedOf(columns, missingTexts)
  const first = await countFirstRows(tables, sql, counted)
  if (first === null) return countColumns(tables, sql, counted, undefined)
  if (first.isWhole) return first
  const open = counted.filter((_, index) => !isDecided(columns[index], first.columns[index]))
  if (open.length === 0) return { rows: null, columns: first.columns }
  const rest = await countColumns(tables, sql, open, undefined)
  const counts = new Map([...first.columns, ...rest.columns].map((column) => [column.name, column]))
  return { rows: rest.rows, columns: [...counts.values()] }
}

/** True for a column with other values than numbers, and for one of numbers of a type that float64 can hold. */
function isDecided(column: TypedColumn | undefined, counts: ColumnCounts | undefined): boolean {
  if (column === undefined || counts === undefined) return false
  return counts.others > 0 || (counts.numbers > 0 && (isFloat(column.type) || isExact(column.type)))
}

function countedOf(
  columns: readonly TypedColumn[],
  missingTexts: (column: string) => Iterable<string>,
): readonly CountedColumn[] {
  return columns.map(({ name, type }) => {
    const cell = identifier(name)
    return {
      name,
      value: isFloat(type) ? `CASE WHEN NOT isnan(${cell}) THEN ${cell} END` : cell,
      isNumber: isNumberSql(cell, type),
      isQuotedNumber: type === 'VARCHAR' ? isQuotedNumberSql(cell) : 'false',
      missingTexts: missingTexts(name),
    }
  })
}

function isNumberSql(cell: string, type: string): string {
  if (isFloat(type)) return `coalesce(NOT isnan(${cell}), false)`
  if (isLargeInteger(type)) return `coalesce(abs(CAST(${cell} AS DOUBLE)) < 2 ** 53, false)`
  return isExact(type) ? `${cell} IS NOT NULL` : 'false'
}
