import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { hclOf } from '../../../src/manifests/hcl.ts'
import { parseHcl } from './hcl-parser.ts'

const character = fc.oneof(
  fc.integer({ min: 0, max: 127 }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom('$', '%', '{', '}', '"', '\\', '\n', '\b', '\f', 'b', 'f', 'u', '~'),
)
const text = fc.string({ unit: character })

/** Returns the value of a template that HashiCorp's parser returns as it is written. */
const withoutEscapes = (template: string) => template.replaceAll(/([$%])\1\{/g, '$1{')

it('hclOf writes texts that HCL reads unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
      const parsed = await parseHcl('main.tf', `texts = ${hclOf(texts)}\n`)
      const read = z.object({ texts: z.array(z.string()) }).parse(parsed)
      expect(read.texts.map(withoutEscapes)).toEqual(texts)
    }),
  )
})

it('hclOf writes escapes of HCL in place of those that only JSON has', () => {
  expect(hclOf('\b\f\\b\\f')).toBe(String.raw`"\u0008\u000c\\b\\f"`)
})
