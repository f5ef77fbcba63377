import { z } from 'zod'

const librarySchema = z.object({
  parse: z.custom<(file: string, text: string) => Promise<unknown>>((value) => typeof value === 'function'),
})

/** Returns HCL as JSON by HashiCorp's parser, compiled to WebAssembly. Its types contain those of browsers, which differ from Node's. */
export async function parseHcl(file: string, text: string): Promise<unknown> {
  const name: string = '@cdktf/hcl2json'
  const library: unknown = await import(name)
  return librarySchema.parse(library).parse(file, text)
}
