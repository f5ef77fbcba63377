import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { tool } from '../tools.ts'

const json = z.json()
export type Json = z.infer<typeof json>
export type JsonObject = Readonly<Record<string, Json>>

const objectSchema = z.record(z.string(), z.json())

/** @throws when the value is not an object. */
export const asObject = (value: Json | undefined): JsonObject => objectSchema.parse(value)

const descriptionSchema = z.object({
  openapi: z.string(),
  info: json,
  servers: json,
  paths: z.record(z.string(), z.json()),
  components: z.record(z.string(), z.record(z.string(), z.json())),
})

/** GitHub's published OpenAPI description of its REST API: what a request and an answer must look like, with examples. */
export class GitHubDescription {
  private readonly whole: z.infer<typeof descriptionSchema>

  constructor() {
    this.whole = descriptionSchema.parse(JSON.parse(readFileSync(tool('github-openapi'), 'utf8')))
  }

  /** The value of one of GitHub's own examples, such as `issue-comment`. */
  example(name: string): JsonObject {
    return asObject(asObject(this.whole.components['examples']?.[name])['value'])
  }

  /** The same for an example that is a list. */
  exampleList(name: string): readonly Json[] {
    return z.array(json).parse(asObject(this.whole.components['examples']?.[name])['value'])
  }

  /** The same description with these paths only and what they refer to; a validator reads the whole in many seconds. */
  limitedTo(paths: ReadonlySet<string>): JsonObject {
    const kept = Object.fromEntries(Object.entries(this.whole.paths).filter(([path]) => paths.has(path)))
    const unknown = [...paths].filter((path) => !(path in kept))
    if (unknown.length > 0) throw new Error(`GitHub's description has no such path: ${unknown.join(', ')}`)
    const { openapi, info, servers } = this.whole
    return { openapi, info, servers, paths: kept, components: this.componentsUsedBy(kept) }
  }

  private componentsUsedBy(root: Json): Record<string, Record<string, Json>> {
    const used: Record<string, Record<string, Json>> = {}
    const visit = (node: Json): void => {
      if (node === null || typeof node !== 'object') return
      const reference = Array.isArray(node) ? undefined : node['$ref']
      if (typeof reference === 'string') {
        const [, , kind = '', name = ''] = reference.split('/')
        const component = this.whole.components[kind]?.[name]
        if (component === undefined) throw new Error(`GitHub's description lacks ${reference}`)
        const ofKind = (used[kind] ??= {})
        if (!(name in ofKind)) {
          ofKind[name] = component
          visit(component)
        }
      }
      for (const child of Object.values(node)) visit(child)
    }
    visit(root)
    return used
  }
}
