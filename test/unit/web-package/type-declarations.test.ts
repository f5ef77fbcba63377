import { describe, expect, it } from '@jest/globals'
import type { Features, Target } from '../../../src/dataset/dataset-schema.ts'
import { typeDeclarations } from '../../../src/web-package/type-declarations.ts'

const price: Target = { kind: 'number', column: 'price' }

/** Returns the declaration of a type. */
function declared(type: 'Example' | 'Prediction', features: Features, label: Target = price): string {
  const text = typeDeclarations({ name: 'm */ import', features, label })
  return new RegExp(`export type ${type} = ([^]*?)\n\n`).exec(text)?.[1] ?? ''
}

describe('typeDeclarations', () => {
  it('declares columns with their categories, and gaps only where the model allows them', () => {
    const columns: Extract<Features, { kind: 'table' }>['columns'] = [
      { name: 'a b', type: 'number', optional: true },
      { name: 'kind', type: 'category', categories: ['x', '"y'] },
      { name: 'open', type: 'category', categories: ['x'], open: true },
    ]
    expect(declared('Example', { kind: 'table', columns })).toBe(`{
  readonly "a b"?: number | null
  readonly "kind": "x" | "\\"y"
  readonly "open": "x" | (string & {})
}`)
  })

  it('accepts a text alone for a single column of texts', () => {
    const features: Features = { kind: 'table', columns: [{ name: 'review', type: 'text' }] }
    expect(declared('Example', features)).toMatch(/^string \| \{/)
  })

  it('declares the classes of each output', () => {
    const features: Features = { kind: 'image', height: 1, width: 1, channels: 1, encoding: 'raw' }
    const classes: Target = { kind: 'class', column: 'kind', classes: ['cat', 'dog'] }
    const label: Target = {
      kind: 'multi-output',
      outputs: [
        { name: 'animal', label: classes },
        { name: 'price', label: price },
      ],
    }
    expect(declared('Example', features)).toBe('ImageInput')
    expect(declared('Prediction', features, label)).toBe(`{
  readonly "animal": { readonly class: "cat" | "dog"; readonly scores: Readonly<Record<"cat" | "dog", number>> }
  readonly "price": { readonly value: number }
}`)
  })

  it('keeps a hostile name inside its comment', () => {
    expect(
      typeDeclarations({ name: 'm */ import', features: { kind: 'table', columns: [] }, label: price }),
    ).toMatch(/^\/\*\* [^/]*m \* \/ import[^/]*\*\/$/m)
  })
})
