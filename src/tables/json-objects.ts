import type { JsonField, JsonLayout } from './json-field.ts'
import { jsonRelation, jsonType, readJsonSql } from './json.ts'
import { readJsonKeys } from './json-keys.ts'
import type { Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'

/** Objects that are deeper stay JSON, and so do those with more keys, which are seldom columns. */
const deepest = 8
const mostKeys = 1000

/** Few rows tell nearly all fields without objects, so that all rows are read for the others only. */
const sampleRows = 1000

/** Returns the fields of a file in which every object inside of the objects is replaced by its own fields, such as `user.age`. */
export async function expandObjects(
  tables: Tables,
  file: string,
  layout: JsonLayout,
  fields: readonly JsonField[],
  depth = 1,
): Promise<readonly JsonField[]> {
  const sql = readJsonSql(file, layout, fields)
  const { locate } = jsonRelation(file, layout, fields)
  const candidates = await findObjects(tables, `(SELECT * FROM ${sql} LIMIT ${sampleRows})`, fields, locate)
  const objects = new Set(candidates.length === 0 ? [] : await findObjects(tables, sql, candidates, locate))
  if (objects.size === 0 || depth > deepest) return fields
  const expanded: JsonField[] = []
  for (const field of fields) {
    const keys = objects.has(field) ? await readJsonKeys(tables, file, layout, field.path) : []
    const inner = keys.map((key): JsonField => ({ name: `${field.name}.${key}`, path: [...field.path, key] }))
    const isExpanded = inner.length > 0 && inner.length <= mostKeys
    expanded.push(...(isExpanded ? await expandObjects(tables, file, layout, inner, depth + 1) : [field]))
  }
  return expanded
}

/** Returns the fields with objects and nothing else. */
async function findObjects(
  tables: Tables,
  sql: string,
  fields: readonly JsonField[],
  locate: Relation['locate'],
): Promise<readonly JsonField[]> {
  const checks = fields.map(
    (field, index) =>
      `coalesce(bool_and(${jsonType(field)} = 'OBJECT') FILTER (WHERE ${jsonType(field)} <> 'NULL'), false) AS c${index}`,
  )
  const [row = []] = await tables.texts(`SELECT ${checks.join(', ')} FROM ${sql}`, locate)
  return fields.filter((_, index) => row[index] === 'true')
}
