import { UserError } from '../errors/user-error.ts'
import type { ScanOptions, Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'
import { literal } from './sql.ts'

/** Counts of a column over all rows of a file; over the first rows only, if these have other values than numbers. */
export interface ColumnCounts {
  readonly name: string
  /** Cells in all rows with a value, which may be a text that stands for a missing value. */
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

/** Rows in which most columns of texts have one that is no number. */
const firstRows = 2 ** 14

/**
 * Counts the values of all rows, so that a type is not inferred from a sample, in one pass a group of columns. Looking for numbers takes
 * most of the time, and is pointless where the first rows have other values.
 */
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
  const first = await countFirstRows(tables, sql, columns)
  if (first?.isWhole) return first
  const hasOthers = (index: number) => (first?.columns[index]?.others ?? 0) > 0
  const counts = await countAll(tables, sql, columns, locate, options, hasOthers)
  return {
    rows: counts.rows,
    columns: counts.columns.map((column, index) => {
      const known = first?.columns[index]
      return hasOthers(index) && known ? { ...known, values: column.values } : column
    }),
  }
}

/**
 * Returns the counts of the first rows, and whether these are all and none of them is bad; null if they cannot be read, which is an error when
 * all rows are.
 */
export async function countFirstRows(
  tables: Tables,
  sql: string,
  columns: readonly CountedColumn[],
): Promise<(TableCounts & { readonly isWhole: boolean }) | null> {
  const head = `(SELECT * FROM ${sql} LIMIT ${firstRows})`
  try {
    let hasBadRows = false
    const onBadRow = () => {
      hasBadRows = true
    }
    const counts = await countAll(tables, head, columns, undefined, { onBadRow })
    return { ...counts, isWhole: counts.rows < firstRows && !hasBadRows }
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** @param isText returns true for columns of which only the values are counted */
async function countAll(
  tables: Tables,
  sql: string,
  columns: readonly CountedColumn[],
  locate: Relation['locate'],
  options: ScanOptions,
  isText: (index: number) => boolean = () => false,
): Promise<TableCounts> {
  const cells = columns.flatMap((column, index) => cellsOf(column, index, isText(index)))
  const counts = ['count(*)', ...columns.flatMap((column, index) => countsOf(column, index, isText(index)))]
  const requests = counts.map((_, index) => ({ name: `n${index}`, form: 'numbers' }) as const)
  const list = counts.map((count, index) => `${count} AS n${index}`).join(', ')
  const relation = {
    sql: `(SELECT ${list} FROM (SELECT ${['0', ...cells].join(', ')} FROM ${sql}))`,
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

/** Returns the cell of a column, and whether it is a number, so that each is computed once. */
function cellsOf(
  { value, isNumber, isQuotedNumber }: CountedColumn,
  index: number,
  isText: boolean,
): readonly string[] {
  const cell = `${value} AS x${index}`
  return isText ? [cell] : [cell, `${isNumber} AS b${index}`, `${isQuotedNumber} AS q${index}`]
}

function countsOf(
  { missingTexts }: CountedColumn,
  index: number,
  isText: boolean,
): readonly [string, string, string, string] {
  if (isText) return [`count(x${index})`, '0', '0', '0']
  const missing = [...missingTexts].map((text) => `WHEN ${literal(text)} THEN NULL`).join(' ')
  // Few cells are no numbers, so that few are compared with the texts. DuckDB would make a join of `IN`, which compares all.
  const other = missing === '' ? `x${index}` : `CASE CAST(x${index} AS VARCHAR) ${missing} ELSE x${index} END`
  return [
    `count(x${index})`,
    `count(*) FILTER (WHERE b${index})`,
    `count(*) FILTER (WHERE q${index})`,
    `count(CASE WHEN b${index} OR q${index} THEN NULL ELSE ${other} END)`,
  ]
}

/**
 * Returns a condition for texts that are finite decimal numbers, given their parsed number; false for NULL. DuckDB itself also reads `1_000` as 1000,
 * `+-1` as -1, and `inf` and `nan`; an exponent can make a number infinite.
 */
export function isDecimalSql(text: string, parsed: string): string {
  return `CASE WHEN isfinite(${parsed}) THEN NOT (contains(${text}, '_') OR contains(${text}, '+-')) ELSE false END`
}

/** Returns a condition for texts in formats with types that are numbers: `007` is a name, since a number would not have been quoted with zeros before it. */
export function isQuotedNumberSql(text: string): string {
  return `CASE WHEN ${isDecimalSql(text, `TRY_CAST(${text} AS DOUBLE)`)} THEN NOT regexp_matches(${text}, '^\\s|\\s$|^[+-]?0[0-9]') ELSE false END`
}
