import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const folder = join(import.meta.dirname, '../../../fixtures/tokenizers')

const goldenSchema = z.object({
  length: z.int(),
  texts: z.record(
    z.string(),
    z
      .array(
        z.object({
          text: z.string(),
          ids: z.array(z.int()),
          tokens: z.array(z.string()),
          fixed: z.array(z.int()),
        }),
      )
      .min(30),
  ),
})

/** Ids of Python's tokenizers, by the name of the tokenizer. */
export const golden = goldenSchema.parse(JSON.parse(readFileSync(join(folder, 'golden.json'), 'utf8')))

/** Returns the content of a tokenizer of the fixtures. */
export function tokenizerText(name: string): string {
  return readFileSync(join(folder, `${name}.json`), 'utf8')
}

const fileSchema = z.looseObject({ model: z.looseObject({ vocab: z.unknown() }) })

/** Returns a tokenizer of the fixtures, to be changed. */
export function tokenizerFile(name: string): z.infer<typeof fileSchema> {
  return fileSchema.parse(JSON.parse(tokenizerText(name)))
}
