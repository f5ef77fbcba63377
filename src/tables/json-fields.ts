import type { JsonField, JsonLayout } from './json-field.ts'
import { jsonLength, jsonRelation, jsonType, readJsonSql } from './json.ts'
import { readJsonKeys } from './json-keys.ts'
import { deepestNesting, mostEntries } from './nested-limits.ts'
import type { Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'

/** Few rows tell nearly all fields with single values, so that all rows are read for the others only. */
const sampleRows = 1000

/**
 * Returns the fields of a file in which every object inside of the objects is replaced by its own fields, such as `user.age`, and every
 * list by its values, such as `embedding[0]`, if all lists of the field have one length.
 */
export async function expandFields(
  tables: Tables,
  file: string,
  layout: JsonLayout,
  fields: readonly JsonField[],
  depth = 1,
): Promise<readonly JsonField[]> {
  if (depth > deepestNesting) return fields
  const sql = readJsonSql(file, layout, fields)
  const { locate } = jsonRelation(file, layout, fields)
  const sample = await readShapes(tables, `(SELECT * FROM ${sql} LIMIT ${sampleRows})`, fields, locate)
  const shapes = await readShapes(tables, sql, [...sample.keys()], locate)
  const expanded: JsonField[] = []
  for (const field of fields) {
    const shape = shapes.get(field)
    const inner =
      typeof shape === 'number'
        ? entriesOf(field, shape)
        : shape === 'object'
          ? fieldsOf(field, await readJsonKeys(tables, file, layout, field.path))
          : []
    const isExpanded = inner.length > 0 && inner.length <= mostEntries
    expanded.push(...(isExpanded ? await expandFields(tables, file, layout, inner, depth + 1) : [field]))
  }
  return expanded
}

function fieldsOf({ name, path }: JsonField, keys: readonly string[]): readonly JsonField[] {
  return keys.map((key) => ({ name: `${name}.${key}`, path: [...path, key] }))
}

function entriesOf({ name, path }: JsonField, length: number): readonly JsonField[] {
  return Array.from({ length }, (_, index) => ({
    name: `${name}[${index}]`,
    path: [...path, String(index)],
  }))
}

/** Objects, lists of a length, or no value at all. */
type Shape = 'object' | 'absent' | number

/** The plan of a query takes time that grows with the square of its columns. */
const fieldsAtOnce = 64

/** Returns the shapes of the fields with nothing but objects, or nothing but lists of one length. */
async function readShapes(
  tables: Tables,
  sql: string,
  fields: readonly JsonField[],
  locate: Relation['locate'],
): Promise<ReadonlyMap<JsonField, Shape>> {
  const shapes = new Map<JsonField, Shape>()
  for (let start = 0; start < fields.length; start += fieldsAtOnce) {
    const group = fields.slice(start, start + fieldsAtOnce)
    for (const [field, shape] of await readShapesOfGroup(tables, sql, group, locate)) shapes.set(field, shape)
  }
  return shapes
}

async function readShapesOfGroup(
  tables: Tables,
  sql: string,
  fields: readonly JsonField[],
  locate: Relation['locate'],
): Promise<ReadonlyMap<JsonField, Shape>> {
  const checks = fields.map((field, index) => {
    const type = jsonType(field)
    const hasOnly = (wanted: string) => `bool_and(${type} = '${wanted}') FILTER (WHERE ${type} <> 'NULL')`
    const length = jsonLength(field)
    const [shortest, longest] = ['min', 'max'].map(
      (bound) => `${bound}(${length}) FILTER (WHERE ${type} <> 'NULL')`,
    )
    return `CASE WHEN count(*) FILTER (WHERE ${type} <> 'NULL') = 0 THEN 'absent' WHEN ${hasOnly('OBJECT')} THEN 'object' WHEN ${hasOnly('ARRAY')} AND ${shortest} = ${longest} THEN CAST(${longest} AS VARCHAR) END AS c${index}`
  })
  const [row = []] = await tables.texts(`SELECT ${checks.join(', ')} FROM ${sql}`, locate)
  return new Map(
    fields.flatMap((field, index) => {
      const shape = row[index] ?? null
      if (shape === null) return []
      return [[field, shape === 'object' || shape === 'absent' ? shape : Number(shape)] as const]
    }),
  )
}
