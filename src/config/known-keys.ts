import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** Returns a function that lists the keys that may stand in the mapping at a path, whichever alternative of the schema is meant. */
export function knownKeys(schema: z.ZodType): (path: readonly PropertyKey[]) => string[] {
  // The description of the whole schema takes far longer than a lookup in it.
  const root = z.toJSONSchema(schema, { io: 'input' })
  return (path) => keysAt(root, path)
}

function keysAt(root: Schema, path: readonly PropertyKey[]): string[] {
  let schemas = alternatives(root, root)
  for (const key of path)
    schemas = schemas.flatMap((schema) => below(schema, key)).flatMap((schema) => alternatives(schema, root))
  return [...new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})))]
}

function below({ items, properties, additionalProperties }: Schema, key: PropertyKey): Schema[] {
  const inner = typeof key === 'number' ? [items].flat() : [properties?.[String(key)] ?? additionalProperties]
  return inner.filter((schema) => typeof schema === 'object')
}

/** The schema itself, what it refers to, and what it is a choice or a combination of. */
function alternatives(schema: Schema, root: Schema): Schema[] {
  const parts = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) => each ?? [])
  return [
    schema,
    ...[...parts, referred(schema, root)]
      .filter((part) => typeof part === 'object')
      .flatMap((part) => alternatives(part, root)),
  ]
}

function referred({ $ref }: Schema, root: Schema): Schema | undefined {
  if ($ref === undefined) return undefined
  const found = $ref === '#' ? root : root.$defs?.[$ref.replace('#/$defs/', '')]
  return typeof found === 'object' ? found : undefined
}
