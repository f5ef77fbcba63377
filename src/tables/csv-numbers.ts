import { countColumns, isDecimalSql, type TableCounts } from './count-columns.ts'
import type { CsvFile } from './csv-header.ts'
import { csvRelation, numberPattern, parsedNumber } from './csv-relation.ts'
import type { CsvSettings } from './csv-settings.ts'
import type { ScanOptions, Tables } from './open-tables.ts'
import { identifier, literal } from './sql.ts'

/**
 * Counts the texts and the numbers of each column.
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
export function countCsvNumbers(
  tables: Tables,
  file: CsvFile,
  settings: CsvSettings,
  missingTexts: (column: string) => Iterable<string>,
  options: ScanOptions = {},
): Promise<TableCounts> {
  const { sql, columns, locate } = csvRelation([file], new Set(), settings)
  const pattern = numberPattern(settings)
  const counted = columns.map((name) => {
    const value = identifier(name)
    const isDecimal = isDecimalSql(value, parsedNumber(value, settings))
    return {
      name,
      value,
      isNumber:
        pattern === null
          ? isDecimal
          : `CASE WHEN ${isDecimal} THEN regexp_full_match(${value}, ${literal(pattern)}) ELSE false END`,
      isQuotedNumber: 'false',
      missingTexts: missingTexts(name),
    }
  })
  return countColumns(tables, sql, counted, locate, options)
}
