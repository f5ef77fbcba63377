import type { ScanOptions, Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'
import { literal } from './sql.ts'

/** Counts of a column over all rows of a file. */
export interface ColumnCounts {
  readonly name: string
  /** Cells with a value, which may be a text that stands for a missing value. */
  readonly values: number
  /** Finite numbers; in CSV, texts that are numbers. */
  readonly numbers: number
  /** Texts that are numbers, in formats with types. */
  readonly quotedNumbers: number
  /** Values that are neither numbers nor stand for a missing value. */
  readonly others: number
}

export interface TableCounts {
  readonly rows: number
  readonly columns: readonly ColumnCounts[]
}

/** A column in SQL. */
export interface CountedColumn {
  readonly name: string
  readonly value: string
  /** A condition for numbers of the format. */
  readonly isNumber: string
  /** A condition for texts that are numbers. */
  readonly isQuotedNumber: string
  readonly missingTexts: Iterable<string>
}

/** DuckDB needs some megabytes a column and thread to count, and its plan takes time that grows with the square of the columns. */
const columnsAtOnce = 64

/** Counts the values of all rows, so that a type is not inferred from a sample, in one pass a group of columns. */
export async function countColumns(
  tables: Tables,
  sql: string,
  columns: readonly CountedColumn[],
  locate: Relation['locate'],
  options: ScanOptions = {},
): Promise<TableCounts> {
  const groups: TableCounts[] = []
  for (let start = 0; start === 0 || start < columns.length; start += columnsAtOnce) {
    const group = columns.slice(start, start + columnsAtOnce)
    // Each pass finds the same bad rows.
    const { onBadRow, ...others } = options
    const quiet = onBadRow && { onBadRow: start === 0 ? onBadRow : () => undefined }
    groups.push(await countGroup(tables, sql, group, locate, { ...others, ...quiet }))
  }
  return { rows: groups[0]?.rows ?? 0, columns: groups.flatMap((group) => group.columns) }
}

async function countGroup(
  tables: Tables,
  sql: string,
  columns: readonly CountedColumn[],
  locate: Relation['locate'],
  options: ScanOptions,
): Promise<TableCounts> {
  const counts = ['count(*)', ...columns.flatMap(countsOf)]
  const requests = counts.map((_, index) => ({ name: `c${index}`, form: 'numbers' }) as const)
  const relation = {
    sql: `(SELECT ${counts.map((count, index) => `${count} AS c${index}`).join(', ')} FROM ${sql})`,
    columns: requests.map(({ name }) => name),
    order: 'source',
    ...(locate && { locate }),
  } as const
  const found: number[] = []
  for await (const chunk of tables.scan(relation, requests, options))
    for (const { values } of chunk.columns) found.push(Number(values[0]))
  const [rows = 0, ...counted] = found
  return {
    rows,
    columns: columns.map(({ name }, index) => {
      const [values = 0, numbers = 0, quotedNumbers = 0, others = 0] = counted.slice(4 * index)
      return { name, values, numbers, quotedNumbers, others }
    }),
  }
}

function countsOf({ value, isNumber, isQuotedNumber, missingTexts }: CountedColumn): string[] {
  const texts = [...missingTexts].map(literal)
  const isMissing = texts.length === 0 ? 'false' : `CAST(${value} AS VARCHAR) IN (${texts.join(', ')})`
  return [
    `count(${value})`,
    `count(*) FILTER (WHERE ${isNumber})`,
    isQuotedNumber === 'false' ? '0' : `count(*) FILTER (WHERE ${isQuotedNumber})`,
    `count(${value}) FILTER (WHERE NOT ${isNumber} AND NOT ${isQuotedNumber} AND NOT ${isMissing})`,
  ]
}

/**
 * Returns a condition for texts that are finite decimal numbers, given their parsed number; false for NULL. DuckDB itself also reads `1_000` as 1000,
 * `+-1` as -1, and `inf` and `nan`; an exponent can make a number infinite.
 */
export function isDecimalSql(text: string, parsed: string): string {
  return `coalesce(isfinite(${parsed}) AND NOT contains(${text}, '_') AND NOT contains(${text}, '+-'), false)`
}

/** Returns a condition for texts in formats with types that are numbers: `007` is a name, since a number would not have been quoted with zeros before it. */
export function isQuotedNumberSql(text: string): string {
  return `(${isDecimalSql(text, `TRY_CAST(${text} AS DOUBLE)`)} AND NOT regexp_matches(${text}, '^\\s|\\s$|^[+-]?0[0-9]'))`
}
