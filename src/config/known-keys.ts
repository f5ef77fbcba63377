import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** Returns a function that lists the allowed keys in the mapping at a path, over all alternatives of the schema. */
export function knownKeys(schema: z.ZodType): (path: readonly PropertyKey[]) => string[] {
  // Converting the whole schema takes far longer than a lookup in it, and only a misspelt key needs it.
  let root: Schema | undefined
  return (path) => {
    root ??= z.toJSONSchema(schema, { io: 'input' })
    return keysAt(root, path)
  }
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

/** Returns the schema itself, the schemas that it refers to, and its alternatives and parts. */
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
