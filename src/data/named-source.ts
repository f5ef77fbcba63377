import type { Tables } from '../tables/open-tables.ts'
import { readParquetSql } from '../tables/parquet-columns.ts'
import type { Relation } from '../tables/relation.ts'
import { identifier, literal } from '../tables/sql.ts'
import { numbersIn, type OpenFile } from './file-table.ts'
import { openFiles } from './open-file.ts'
import { tableFormatOf, type TableFormat } from './source.ts'
import type { OpenSettings, TablePath } from './table-file.ts'

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
    const columns = [...new Set(files.flatMap(({ file }) => file.columns.map((column) => column.name)))]
    const isNumber = (column: string) =>
      format === 'parquet' ? files.every(({ file }) => file.native.has(column)) : numbers.has(column)
    const numbers = numbersIn(files.map(({ file }) => file))
    sources.push({ name, format, files, columns, numbers: new Set(columns.filter(isNumber)) })
  }
  return sources
}

/**
 * Returns the relation of a source: numbers as DOUBLE and other cells as VARCHAR; in Parquet, all cells with their types.
 * @param texts columns whose cells are texts in any case
 */
export function namedRelation(
  { format, files, columns, numbers }: NamedSource,
  texts: ReadonlySet<string>,
  missingTexts: OpenSettings['missingTexts'],
): Relation {
  const order = 'source'
  if (format === 'parquet') {
    const casts = columns
      .filter((name) => texts.has(name))
      .map((name) => `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`)
    const replaced = casts.length === 0 ? '' : ` REPLACE (${casts.join(', ')})`
    return {
      sql: `(SELECT *${replaced} FROM ${readParquetSql(files.map(({ path }) => path))})`,
      columns,
      order,
    }
  }
  const asNumbers = new Set(columns.filter((name) => numbers.has(name) && !texts.has(name)))
  const cells = columns.map((name) => {
    const cell = identifier(name)
    const value = asNumbers.has(name)
      ? numberSql(cell, missingTexts(name))
      : textSql(cell, missingTexts(name), format === 'csv')
    return `${value} AS ${cell}`
  })
  const parts = files.map(
    ({ file }) => `SELECT ${cells.join(', ')} FROM ${file.relation(columns, asNumbers).sql}`,
  )
  return { sql: `(${parts.join(' UNION ALL ')})`, columns, order }
}

function numberSql(cell: string, missing: ReadonlySet<string>): string {
  const numbers = [...missing]
    .filter((text) => text.trim() !== '')
    .map(Number)
    .filter(Number.isFinite)
  const isMissing = numbers.length === 0 ? '' : ` AND ${cell} NOT IN (${numbers.join(', ')})`
  return `CASE WHEN isfinite(${cell})${isMissing} THEN ${cell} END`
}

/** Few cells have spaces around them, and trimming takes longer than looking for them. */
function textSql(cell: string, missing: ReadonlySet<string>, isTrimmed: boolean): string {
  const text = isTrimmed
    ? `CASE WHEN regexp_matches(${cell}, '^\\s|\\s$') THEN regexp_replace(${cell}, '^\\s+|\\s+$', '', 'g') ELSE ${cell} END`
    : cell
  const absent = [...(isTrimmed ? [''] : []), ...missing]
  return absent.length === 0
    ? text
    : `CASE WHEN ${text} NOT IN (${absent.map(literal).join(', ')}) THEN ${text} END`
}
