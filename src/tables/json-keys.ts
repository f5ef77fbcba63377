import type { JsonLayout } from './json-field.ts'
import { jsonFormat, jsonPointer } from './json.ts'
import { findBadJsonLine } from './json-lines.ts'
import { refuseManyColumns } from './many-columns.ts'
import type { Tables } from './open-tables.ts'
import { literal, literalList } from './sql.ts'

/** More than the keys of any object. */
const mostKeys = 2 ** 20

/**
 * Returns the keys of all objects, in the order in which they appear first. Throws UserError for text that is not JSON.
 * @param path the keys that lead to an object inside of each object; empty for the object itself
 */
export async function readJsonKeys(
  tables: Tables,
  file: string,
  layout: JsonLayout,
  path: readonly string[] = [],
): Promise<readonly string[]> {
  const keys = `json_keys(json, ${literal(jsonPointer(path))})`
  const objects = `read_json_objects(${literal(file)}, format = '${jsonFormat(layout)}')`
  const locate = layout === 'lines' ? () => findBadJsonLine(file) : undefined
  const first = await tables.texts(
    `SELECT unnest(${keys}) AS key FROM (SELECT json FROM ${objects} LIMIT 1)`,
    locate,
  )
  const known = first.map(([key]) => key ?? '')
  refuseManyColumns(file, known.length)
  // In most files the first object has all keys, so that few are sorted here.
  const others = await tables.texts(
    `SELECT key, min(number * ${mostKeys} + place) AS position FROM (
      SELECT number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place FROM (
        SELECT number, list_filter(${keys}, lambda key: NOT list_contains(${literalList(known)}::VARCHAR[], key)) AS keys
        FROM (SELECT row_number() OVER () AS number, json FROM ${objects})
      ) WHERE len(keys) > 0
    ) GROUP BY key ORDER BY position`,
    locate,
  )
  refuseManyColumns(file, known.length + others.length)
  return [...known, ...others.map(([key]) => key ?? '')]
}
