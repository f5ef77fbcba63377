import { max } from 'd3-array'
import type { Tables } from '../tables/open-tables.ts'
import { readParquetSql } from '../tables/parquet-columns.ts'
import type { Relation } from '../tables/relation.ts'
import { identifier, literal } from '../tables/sql.ts'
import { numbersIn, requireOneTable } from './compare-files.ts'
import type { OpenFile } from './file-table.ts'
import { openFiles } from './open-file.ts'
import { isTyped, tableFormatOf, type TableFormat } from './source-format.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** A source of several, which queries find by its name. */
export interface NamedSource {
  readonly name: string
  readonly format: TableFormat
  readonly files: readonly OpenFile[]
  readonly columns: readonly string[]
  /** Columns of numbers that float64 can hold. */
  readonly numbers: ReadonlySet<string>
}

/** Opens the sources and checks all of their rows. */
export async function openNamedSources(
  tables: Tables,
  paths: readonly TablePath[],
  settingsOf: (format: TableFormat) => OpenSettings,
): Promise<readonly NamedSource[]> {
  const sources: NamedSource[] = []
  for (const [name = '', group] of Map.groupBy(paths, ({ source }) => source.sourceName)) {
    const format = tableFormatOf(group.map(({ source }) => source))
    const files = await openFiles(tables, format, group, settingsOf(format))
    requireOneTable(files, format)
    const columns = [...new Set(files.flatMap(({ file }) => columnsOf(file)))]
    const isNumber = (column: string) =>
      isTyped(format) ? files.every(({ file }) => file.native.has(column)) : numbers.has(column)
    const numbers = numbersIn(files.map(({ file }) => file))
    sources.push({ name, format, files, columns, numbers: new Set(columns.filter(isNumber)) })
  }
  return sources
}

function columnsOf({ stored, columns }: TableFile): readonly string[] {
  return stored?.columns ?? columns.map(({ name }) => name)
}

/**
 * Returns the relation of a source: numbers as DOUBLE and other cells as VARCHAR; in formats with types, all cells with their types.
 * @param texts columns whose cells are texts in any case
 */
export function namedRelation(
  { format, files, columns, numbers }: NamedSource,
  texts: ReadonlySet<string>,
  missingTexts: OpenSettings['missingTexts'],
): Relation {
  const order = 'source'
  if (isTyped(format)) {
    const casts = columns
      .filter((name) => texts.has(name))
      .map((name) => `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`)
    const replaced = casts.length === 0 ? '' : ` REPLACE (${casts.join(', ')})`
    return { sql: `(SELECT *${replaced} FROM ${storedSql(format, files)})`, columns, order }
  }
  const asNumbers = new Set(columns.filter((name) => numbers.has(name) && !texts.has(name)))
  const select = (valueOf: (cell: string, name: string) => string) =>
    columns.map((name) => `${valueOf(identifier(name), name)} AS ${identifier(name)}`).join(', ')
  const isCsv = format === 'csv'
  const trimmed = select((cell, name) => (isCsv && !asNumbers.has(name) ? trimmedSql(cell) : cell))
  const present = select((cell, name) =>
    asNumbers.has(name) ? numberSql(cell, missingTexts(name)) : textSql(cell, missingTexts(name), isCsv),
  )
  const parts = files.map(
    ({ file }) => `SELECT ${present} FROM (SELECT ${trimmed} FROM ${file.relation(columns, asNumbers).sql})`,
  )
  return { sql: `(${parts.join(' UNION ALL ')})`, columns, order }
}

/** Returns the files of a source as one table with types. Parquet files are many where others are few. */
function storedSql(format: TableFormat, files: readonly OpenFile[]): string {
  if (format === 'parquet') return readParquetSql(files.map(({ path }) => path))
  const tables = files.flatMap(({ file }) => (file.stored === null ? [] : [file.stored.sql]))
  return `(${tables.map((sql) => `SELECT * FROM ${sql}`).join(' UNION ALL BY NAME ')})`
}

function numberSql(cell: string, missing: ReadonlySet<string>): string {
  const numbers = [...missing]
    .filter((text) => text.trim() !== '')
    .map(Number)
    .filter(Number.isFinite)
  const isMissing = numbers.length === 0 ? '' : ` AND ${cell} NOT IN (${numbers.join(', ')})`
  return `CASE WHEN isfinite(${cell})${isMissing} THEN ${cell} END`
}

/** Few cells have spaces around them, and looking for them takes less time than an expression that finds and removes them. */
function trimmedSql(cell: string): string {
  const mayHaveSpaces = [`${cell} < '!'`, ...spaces.map((space) => `suffix(${cell}, ${space})`)].join(' OR ')
  return `CASE WHEN ${mayHaveSpaces} THEN regexp_replace(${cell}, '^\\s+|\\s+$', '', 'g') ELSE ${cell} END`
}

/** The characters that `\s` matches, which all come before `!`. */
const spaces = ["' '", "E'\\t'", "E'\\n'", "E'\\f'", "E'\\r'"]

/** Few cells are as short as the texts that mean a missing value. DuckDB would make a join of `IN`, whose rows have no order. */
function textSql(text: string, missing: ReadonlySet<string>, isTrimmed: boolean): string {
  const absent = [...(isTrimmed ? [''] : []), ...missing]
  if (absent.length === 0) return text
  const longest = max(absent, (one) => Buffer.byteLength(one)) ?? 0
  const cases = absent.map((one) => `WHEN ${literal(one)} THEN NULL`).join(' ')
  return `CASE WHEN strlen(${text}) > ${longest} THEN ${text} ELSE CASE ${text} ${cases} ELSE ${text} END END`
}
