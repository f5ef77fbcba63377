import type { JsonField } from './json-field.ts'
import { findBadJsonLine } from './json-lines.ts'
import type { Relation } from './relation.ts'
import { identifier, literal, literalList } from './sql.ts'

/**
 * Returns the relation of files with JSON objects: one a line, or all in one array. A value of another type than that of its field is
 * an error, since DuckDB would read `true` as 1 and `"1.5"` as 1.5.
 */
export function jsonRelation(
  files: readonly string[],
  layout: 'lines' | 'array',
  fields: readonly JsonField[],
): Relation {
  const keys = new Set(fields.map(({ path: [key] }) => key))
  const columns = [...keys].map((key) => `${literal(key)}: 'JSON'`).join(', ')
  const format = layout === 'lines' ? 'newline_delimited' : 'array'
  const options = `format = '${format}', auto_detect = false, columns = {${columns}}`
  const list = fields.map((field) => `${fieldSql(field)} AS ${identifier(field.name)}`).join(', ')
  return {
    sql: `(SELECT ${list} FROM read_json(${literalList(files)}, ${options}))`,
    columns: fields.map(({ name }) => name),
    order: 'source',
    ...(layout === 'lines' ? { locate: () => findBadJsonLine(files, fields) } : {}),
  }
}

const allowedTypes = {
  number: "'BIGINT', 'UBIGINT', 'DOUBLE', 'HUGEINT'",
  text: "'VARCHAR'",
} as const

function fieldSql({ name, path: [key, ...rest], type }: JsonField): string {
  const pointer = literal(rest.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''))
  const column = identifier(key)
  const text = `json_extract_string(${column}, ${pointer})`
  const found = `json_type(${column}, ${pointer})`
  const message = `${literal(`field "${name}" is not a ${type}: `)} || left(CAST(${column} AS VARCHAR), 100)`
  return `CASE
    WHEN coalesce(${found}, 'NULL') = 'NULL' THEN NULL
    WHEN ${found} IN (${allowedTypes[type]}) THEN ${type === 'number' ? `CAST(${text} AS DOUBLE)` : text}
    ELSE error(${message}) END`
}
