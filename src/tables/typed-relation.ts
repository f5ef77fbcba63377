import { countColumns, isQuotedNumberSql, type ColumnCounts, type TableCounts } from './count-columns.ts'
import type { Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'
import { identifier } from './sql.ts'

/** A column of a Parquet file or of a table in DuckDB. */
export interface TypedColumn {
  readonly name: string
  /** The type that DuckDB gives it, such as `DECIMAL(10,2)`. */
  readonly type: string
}

/** Reads the columns of a table. */
export async function readTypedColumns(tables: Tables, from: string): Promise<readonly TypedColumn[]> {
  const described = await tables.texts(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`,
  )
  return described.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }))
}

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
      ? `TRY_CAST(${identifier(column.name)} AS DOUBLE)`
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

function valueSql({ name, type }: TypedColumn): string {
  const value = identifier(name)
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

/**
 * Counts the values and the numbers of each column. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param from the table after FROM
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
export function countTypedNumbers(
  tables: Tables,
  from: string,
  columns: readonly TypedColumn[],
  missingTexts: (column: string) => Iterable<string>,
): Promise<TableCounts> {
  const counted = columns.map(({ name, type }) => {
    const column = identifier(name)
    return {
      name,
      value: isFloat(type) ? `CASE WHEN NOT isnan(${column}) THEN ${column} END` : column,
      isNumber: isNumberSql(column, type),
      isQuotedNumber: type === 'VARCHAR' ? isQuotedNumberSql(column) : 'false',
      missingTexts: missingTexts(name),
    }
  })
  return countColumns(tables, typedRelation(from, columns).sql, counted, undefined)
}

function isNumberSql(column: string, type: string): string {
  if (isFloat(type)) return `coalesce(isfinite(${column}), false)`
  if (isLargeInteger(type)) return `coalesce(abs(CAST(${column} AS DOUBLE)) < 2 ** 53, false)`
  return isExact(type) ? `${column} IS NOT NULL` : 'false'
}
