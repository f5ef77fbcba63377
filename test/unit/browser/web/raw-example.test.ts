import { describe, expect, it } from '@jest/globals'
import { toRawExample } from '../../../../src/browser/web/raw-example.ts'
import type { Features } from '../../../../src/dataset/dataset-schema.ts'

const bytes = Uint8Array.of(0, 255, 10)
const picture = { height: 1, width: 1, channels: 1 } as const
const image: Features = { kind: 'image', ...picture, encoding: 'file' }
const table = (...columns: Extract<Features, { kind: 'table' }>['columns']): Features => ({
  kind: 'table',
  columns,
})

describe('toRawExample', () => {
  it.each([
    ['a Blob', new Blob([bytes])],
    ['bytes', bytes],
    ['a part of a buffer', Uint8Array.of(9, 0, 255, 10, 9).subarray(1, 4)],
    ['a buffer', bytes.buffer],
    ['base64', { b64: 'AP8K' }],
  ])('returns an image that is %s as base64', async (_, example) => {
    expect(await toRawExample(example, image)).toEqual({ b64: 'AP8K' })
  })

  it('returns rows of pixels unchanged', async () => {
    expect(await toRawExample([[7]], image)).toEqual([[7]])
  })

  it('converts the images of a row, and no other value', async () => {
    const features = table({ name: 'photo', type: 'image', ...picture }, { name: 'note', type: 'text' })
    expect(await toRawExample({ photo: bytes, note: null }, features)).toEqual({
      photo: { b64: 'AP8K' },
      note: null,
    })
  })

  it('takes a text for the value of the only column', async () => {
    expect(await toRawExample('hello', table({ name: 'note', type: 'text' }))).toEqual({ note: 'hello' })
  })
})
