import { UserError } from '../errors/user-error.ts'
import { countColumns, isQuotedNumberSql, type ColumnCounts, type TableCounts } from './count-columns.ts'
import type { Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'
import { identifier, literal } from './sql.ts'

/** A column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string
  /** The type that DuckDB gives it, such as `DECIMAL(10,2)`. */
  readonly type: string
}

/** Reads the columns of a Parquet file. Throws UserError for a damaged file, and for names that differ in case only. */
export async function readParquetColumns(tables: Tables, file: string): Promise<readonly ParquetColumn[]> {
  const described = await tables.texts(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${readParquetSql(file)})`,
  )
  const columns = described.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }))
  const names = await tables.texts(
    `SELECT name FROM parquet_schema(${literal(file)}) WHERE name IN (${columns.map(({ name }) => literal(name)).join(', ')})`,
  )
  const stored = new Set(names.map(([name]) => name))
  const renamed = columns.find(({ name }) => !stored.has(name))
  if (renamed === undefined) return columns
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: `two columns whose names are equal or differ in case only, one as ${JSON.stringify(renamed.name)}`,
    expected: 'names that differ in more than case',
    hint: 'Rename one of them.',
    location: { file },
  })
}

/** Returns the number of rows that the file declares. */
export async function readParquetRows(tables: Tables, file: string): Promise<number> {
  const [row] = await tables.texts(`SELECT num_rows FROM parquet_file_metadata(${literal(file)})`)
  return Number(row?.[0])
}

/**
 * Returns the relation of a Parquet file. Dates and times come as texts in ISO 8601, in UTC; truth values as `true` and `false`; lists and objects as
 * JSON.
 * @param numbers the columns whose texts are read as numbers
 */
export function parquetRelation(
  file: string,
  columns: readonly ParquetColumn[],
  numbers: ReadonlySet<string> = new Set(),
): Relation {
  const value = (column: ParquetColumn) =>
    column.type === 'VARCHAR' && numbers.has(column.name)
      ? `TRY_CAST(${identifier(column.name)} AS DOUBLE)`
      : valueSql(column)
  const list = columns.map((column) => `${value(column)} AS ${identifier(column.name)}`).join(', ')
  return {
    sql: `(SELECT ${list} FROM ${readParquetSql(file)})`,
    columns: columns.map(({ name }) => name),
    order: 'source',
  }
}

/** Returns the columns whose cells are numbers that float64 can hold, infinite ones included. */
export function nativeNumbers(
  columns: readonly ParquetColumn[],
  counts: readonly ColumnCounts[],
): ReadonlySet<string> {
  const safe = new Set(counts.filter(({ values, numbers }) => values === numbers).map(({ name }) => name))
  return new Set(
    columns
      .filter(({ name, type }) => isFloat(type) || isExact(type) || (isLargeInteger(type) && safe.has(name)))
      .map(({ name }) => name),
  )
}

function readParquetSql(file: string): string {
  return `read_parquet(${literal(file)}, binary_as_string = true)`
}

const isFloat = (type: string) => /^(?:FLOAT|DOUBLE)$/.test(type)
const isLargeInteger = (type: string) => /^U?(?:BIGINT|HUGEINT)$/.test(type)
const isExact = (type: string) => /^(?:U?(?:TINYINT|SMALLINT|INTEGER)|DECIMAL\(.*\))$/.test(type)

function valueSql({ name, type }: ParquetColumn): string {
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
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
export function countParquetNumbers(
  tables: Tables,
  file: string,
  columns: readonly ParquetColumn[],
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
  return countColumns(tables, parquetRelation(file, columns).sql, counted, undefined)
}

function isNumberSql(column: string, type: string): string {
  if (isFloat(type)) return `coalesce(isfinite(${column}), false)`
  if (isLargeInteger(type)) return `coalesce(abs(CAST(${column} AS DOUBLE)) < 2 ** 53, false)`
  return isExact(type) ? `${column} IS NOT NULL` : 'false'
}
