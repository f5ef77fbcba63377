import type { JsonField, JsonLayout } from './json-field.ts'
import { findBadJsonLine } from './json-lines.ts'
import type { Relation } from './relation.ts'
import { identifier, literal } from './sql.ts'

/**
 * Returns the relation of a file with JSON objects. A null is a missing value, and so is a key that an object lacks.
 * @param numbers the fields that are read as numbers; the others are texts, with the JSON of what is no text
 */
export function jsonRelation(
  file: string,
  layout: JsonLayout,
  fields: readonly JsonField[],
  numbers: ReadonlySet<string> = new Set(),
): Relation {
  const value = (field: JsonField) =>
    numbers.has(field.name) ? `TRY_CAST(${jsonText(field)} AS DOUBLE)` : jsonText(field)
  const list = fields.map((field) => `${value(field)} AS ${identifier(field.name)}`).join(', ')
  return {
    sql: `(SELECT ${list} FROM ${readJsonSql(file, layout, fields)})`,
    columns: fields.map(({ name }) => name),
    order: 'source',
    ...(layout === 'lines' ? { locate: () => findBadJsonLine(file) } : {}),
  }
}

/** Returns the call that reads the first key of each field. An object with a key twice is an error. */
export function readJsonSql(file: string, layout: JsonLayout, fields: readonly JsonField[]): string {
  const keys = new Set(fields.map(({ path: [key] }) => key))
  const columns = [...keys].map((key) => `${literal(key)}: 'JSON'`).join(', ')
  return `read_json(${literal(file)}, format = '${jsonFormat(layout)}', auto_detect = false, records = 'true', columns = {${columns}})`
}

export function jsonFormat(layout: JsonLayout): string {
  return layout === 'lines' ? 'newline_delimited' : 'array'
}

/** Returns a value as text. */
export function jsonText(field: JsonField): string {
  return `json_extract_string(${valueOf(field)})`
}

/** Returns the type of a value, `NULL` for null. */
export function jsonType(field: JsonField): string {
  return `json_type(${valueOf(field)})`
}

/** Returns the length of a list, 0 for any other value. */
export function jsonLength(field: JsonField): string {
  return `json_array_length(${valueOf(field)})`
}

function valueOf({ path: [key, ...rest] }: JsonField): string {
  return `${identifier(key)}, ${literal(jsonPointer(rest))}`
}

/** Returns the pointer of RFC 6901 to a value. */
export function jsonPointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
