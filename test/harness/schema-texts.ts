import type { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/**
 * Returns the schemas of all texts within a schema by their keys, such as `data.source[]`. Texts of a fixed list are left out, those of
 * a pattern are not.
 */
export function textsOf(root: Schema): Map<string, Schema> {
  const found = new Map<string, Schema>()
  const walk = (schema: unknown, key: string, within: readonly Schema[]): void => {
    if (!isSchema(schema)) return
    const { $ref } = schema
    if ($ref !== undefined) {
      const target = $ref === '#' ? root : root.$defs?.[$ref.replace('#/$defs/', '')]
      if (isSchema(target) && !within.includes(target)) walk(target, key, [...within, target])
      return
    }
    // The type of a text that may be null is a list.
    if ([schema.type].flat().includes('string') && schema.enum === undefined && schema.const === undefined)
      found.set(key, schema)
    for (const part of [schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) => each ?? []))
      walk(part, key, within)
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      walk(inner, key === '' ? name : `${key}.${name}`, within)
    walk(schema.additionalProperties, `${key}.*`, within)
    for (const item of [schema.items, schema.prefixItems].flat()) walk(item, `${key}[]`, within)
  }
  walk(root, '', [])
  return found
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}
