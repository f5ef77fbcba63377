import { countColumns, isQuotedNumberSql, type TableCounts } from './count-columns.ts'
import type { JsonField, JsonLayout } from './json-field.ts'
import { jsonRelation, jsonText, jsonType, readJsonSql } from './json.ts'
import type { Tables } from './open-tables.ts'

/**
 * Counts the values and the numbers of each field. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param missingTexts returns the texts of a field that stand for a missing value
 */
export function countJsonNumbers(
  tables: Tables,
  file: string,
  layout: JsonLayout,
  fields: readonly JsonField[],
  missingTexts: (field: string) => Iterable<string>,
): Promise<TableCounts> {
  const counted = fields.map((field) => {
    const value = jsonText(field)
    const type = jsonType(field)
    const number = `TRY_CAST(${value} AS DOUBLE)`
    const isInteger = `${type} IN ('BIGINT', 'UBIGINT')`
    return {
      name: field.name,
      value,
      isNumber: `coalesce(CASE WHEN ${type} = 'DOUBLE' THEN isfinite(${number}) WHEN ${isInteger} THEN abs(${number}) < 2 ** 53 END, false)`,
      isQuotedNumber: `coalesce(CASE WHEN ${type} = 'VARCHAR' THEN ${isQuotedNumberSql(value)} END, false)`,
      missingTexts: missingTexts(field.name),
    }
  })
  return countColumns(
    tables,
    readJsonSql(file, layout, fields),
    counted,
    jsonRelation(file, layout, fields).locate,
  )
}
