import { z } from 'zod'
import { table } from './section.ts'

const schemaNode = z.looseObject({
  description: z.string().optional(),
  default: z.unknown().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  get properties() {
    return z.record(z.string(), schemaNode).optional()
  },
  get additionalProperties() {
    return z.union([schemaNode, z.boolean().transform(() => undefined)]).optional()
  },
  get items() {
    return z.union([schemaNode, z.literal(false).transform(() => undefined)]).optional()
  },
  get anyOf() {
    return z.array(schemaNode).optional()
  },
  get oneOf() {
    return z.array(schemaNode).optional()
  },
})
type SchemaNode = z.infer<typeof schemaNode>

/** Returns a table with one row for every key of the configuration, in the order of the schema. */
export function configurationTable(schema: unknown): string {
  return table(['Key', 'Value', 'Default', 'Meaning'], rowsOf(schemaNode.parse(schema), ''))
}

function rowsOf(node: SchemaNode, path: string): string[][] {
  const row = path === '' ? [] : [[`\`${path}\``, kindOf(node), defaultOf(node), node.description ?? '']]
  const below = Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
    rowsOf(child, path === '' ? name : `${path}.${name}`),
  )
  const named = node.additionalProperties ? nested(node.additionalProperties, `${path}.<name>`) : []
  const within = node.items ? branches(node.items).flatMap((item) => nested(item, `${path}[]`)) : []
  const alternatives = (node.anyOf ?? []).flatMap((branch) => nested(branch, path))
  const chosen = withoutRepetition((node.oneOf ?? []).flatMap((branch) => nested(branch, path)))
  return [...row, ...below, ...named, ...within, ...alternatives, ...chosen]
}

/** Removes equal rows of several alternatives. */
function withoutRepetition(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((row) => [row.join('\n'), row])).values()]
}

function branches(node: SchemaNode): SchemaNode[] {
  return node.anyOf ? node.anyOf.flatMap(branches) : [node]
}

/**
 * Returns the rows of keys inside an alternative, or inside an element of a list; the list's own row covers plain
 * values.
 */
function nested(node: SchemaNode, path: string): string[][] {
  if (node.properties)
    return Object.entries(node.properties).flatMap(([name, child]) => rowsOf(child, `${path}.${name}`))
  return node.items ? branches(node.items).flatMap((item) => nested(item, `${path}[]`)) : []
}

function kindOf(node: SchemaNode): string {
  if (node.enum) return node.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' ')
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``
  if (node.oneOf) return 'mapping'
  if (node.anyOf) return [...new Set(node.anyOf.map(kindOf))].join(' or ')
  if (Array.isArray(node.type)) return node.type.map((type) => kindOf({ type })).join(' or ')
  switch (node.type) {
    case 'array':
      return node.items ? `list of ${kindOf(node.items)}` : 'list'
    case 'object': {
      const [only, ...more] = Object.keys(node.properties ?? {})
      return only !== undefined && more.length === 0 ? `\`{${only}: …}\`` : 'mapping'
    }
    case 'string':
      return 'text'
    case 'integer':
      return 'whole number'
    case 'boolean':
      return '`true` or `false`'
    default:
      return node.type ?? ''
  }
}

function defaultOf(node: SchemaNode): string {
  if (node.default === undefined) return ''
  return typeof node.default === 'object' ? '' : `\`${JSON.stringify(node.default)}\``
}
