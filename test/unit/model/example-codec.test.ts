import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { readPixels } from '../../../src/images/read-pixels.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import type { Features } from '../../../src/dataset/dataset-schema.ts'
import { userError } from '../../harness/user-error.ts'

const grey: Features = { kind: 'image', height: 2, width: 3, channels: 1, encoding: 'raw' }
const colour: Features = { kind: 'image', height: 2, width: 3, channels: 3, encoding: 'file' }
const table: Features = {
  kind: 'table',
  columns: [
    { name: 'age', type: 'number' },
    { name: 'color', type: 'category', categories: ['blue', 'red', '7'] },
  ],
}
const greyPixels = Uint8Array.of(0, 50, 100, 150, 200, 255)
const colourPixels = Uint8Array.from({ length: 18 }, (_, i) => i * 14)
const base64 = (bytes: Uint8Array) => ({ b64: Buffer.from(bytes).toString('base64') })
const png = (data: Uint8Array, channels: number) => encodePng({ width: 3, height: 2, data, channels })

const decoding = (features: Features, raw: readonly unknown[]) => () => exampleCodec(features).decode(raw)

describe('raw images', () => {
  it('are decoded from nested numbers, with or without a channel axis', () => {
    const plain = [[0, 50, 100], [150, 200, 255]] // prettier-ignore
    const nested = plain.map((row) => row.map((pixel) => [pixel]))
    expect(exampleCodec(grey).decode([plain, nested]).features).toEqual(
      Uint8Array.of(...greyPixels, ...greyPixels),
    )
  })

  it('are decoded from PNG files, JPEG files and raw pixels', () => {
    expect(exampleCodec(grey).decode([base64(png(greyPixels, 1)), base64(greyPixels)]).features).toEqual(
      Uint8Array.of(...greyPixels, ...greyPixels),
    )
    const flat = encodeJpeg({ width: 3, height: 2, data: Buffer.alloc(24, 128) }, 100).data
    expect(exampleCodec(colour).decode([base64(flat)]).features).toEqual(new Uint8Array(18).fill(128))
  })

  it('are converted to the channels of the model', () => {
    expect(exampleCodec(colour).decode([base64(png(greyPixels, 1))]).features).toEqual(
      Uint8Array.from([...greyPixels].flatMap((pixel) => [pixel, pixel, pixel])),
    )
    const red = Uint8Array.from({ length: 18 }, (_, i) => (i % 3 === 0 ? 255 : 0))
    expect(exampleCodec(grey).decode([base64(png(red, 3))]).features).toEqual(new Uint8Array(6).fill(76))
  })

  it('of any size are resized for a model with a fit, and nested numbers are not', async () => {
    const resized: Features = { ...colour, width: 16, height: 16, fit: 'crop' }
    const jpeg = await readFile(join(import.meta.dirname, '../../fixtures/images/turned-6.jpg'))
    const expected = new Uint8Array(16 * 16 * 3)
    readPixels(jpeg, resized, expected)
    expect(exampleCodec(resized).decode([base64(jpeg)]).features).toEqual(expected)
    expect(decoding(resized, [[[0]]])).toThrow(userError('SERVING_INVALID_REQUEST', '16 rows'))
  })

  it('lose their alpha channel', () => {
    const withAlpha = Uint8Array.from([...Array(6).keys()].flatMap((i) => [...colourPixels.subarray(i * 3, i * 3 + 3), i * 20])) // prettier-ignore
    expect(exampleCodec(colour).decode([base64(png(withAlpha, 4))]).features).toEqual(colourPixels)
  })

  it.each<[unknown, ...string[]]>([
    [[[0, 1, 2]], '1 at instances[0]', '2 rows'],
    [[[0, 1], [0, 1]], '2 at instances[0][0]', '3 pixels'], // prettier-ignore
    [[[0, 0.5, 0], [0, 0, 0]], '0.5 at instances[0][0][1]', '0 to 255'], // prettier-ignore
    [[[0, 256, 0], [0, 0, 0]], '256 at instances[0][0][1]'], // prettier-ignore
    ['hello', '"hello" at instances[0]', '2×3'],
    [{ b64: 'a b' }, 'instances[0].b64', 'base64'],
    [{ b64: 'AAAA' }, 'instances[0].b64', '3 wide and 2 high'],
    [
      base64(encodePng({ width: 2, height: 3, data: greyPixels, channels: 1 })),
      '2 wide and 3 high',
      '3 wide and 2 high',
    ],
    [base64(png(greyPixels, 1).subarray(0, 60)), 'PNG', 'instances[0].b64'],
  ])('that do not fit are rejected: %j', (image, ...values) => {
    expect(decoding(grey, [image])).toThrow(userError('SERVING_INVALID_REQUEST', ...values))
  })

  it('that decompress to more data than their pixels are rejected before decoding', () => {
    const bomb = encodePng({ width: 3000, height: 3000, data: new Uint8Array(9_000_000), channels: 1 })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    view.setUint32(16, 3)
    view.setUint32(20, 2)
    expect(decoding(grey, [base64(bomb)])).toThrow(
      userError('SERVING_INVALID_REQUEST', 'PNG', 'instances[0].b64'),
    )
  })
})

describe('raw rows', () => {
  it('are named values, categories as positions', () => {
    const raw = [{ age: 3, color: 'red' }, { color: 7, age: -0.5, extra: [] }] // prettier-ignore
    expect(exampleCodec(table).decode(raw).features).toEqual(Float64Array.of(3, 1, -0.5, 2))
  })

  it.each<[unknown, ...string[]]>([
    [{ age: 1, color: 'azure' }, '"azure" at instances[1].color', 'blue, red, 7'],
    [{ age: 1 }, 'instances[1].color'],
    [{ age: '1', color: 'red' }, '"1" at instances[1].age'],
    [{ age: 1e39, color: 'red' }, '1e+39 at instances[1].age'],
    [{ age: null, color: 'red' }, 'null at instances[1].age'],
    [[1, 'red'], 'instances[1]', 'age, color'],
  ])('that do not fit are rejected with the column: %j', (row, ...values) => {
    expect(decoding(table, [{ age: 1, color: 'red' }, row])).toThrow(
      userError('SERVING_INVALID_REQUEST', ...values),
    )
  })
})
