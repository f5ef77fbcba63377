import { describe, expect, it } from '@jest/globals'
import { decodeTensors } from '../../../../src/training/checkpoint/safetensors.ts'

type Entry = readonly [dtype: string, shape: readonly number[], range: readonly [number, number]]

function fileOf(entries: Readonly<Record<string, Entry>>, data: number): Buffer {
  const header = Object.entries(entries).map(([name, [dtype, shape, range]]) => [
    name,
    { dtype, shape, data_offsets: range },
  ])
  const json = Buffer.from(JSON.stringify(Object.fromEntries(header)))
  return Buffer.concat([sizeOf(json.length), json, Buffer.alloc(data)])
}

function sizeOf(bytes: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(bytes))
  return size
}

describe('reading safetensors', () => {
  it('accepts tensors that fill the data in any order', () => {
    const bytes = fileOf(
      { b: ['I32', [1], [8, 12]], a: ['F32', [2], [0, 8]], none: ['F32', [0, 3], [12, 12]] },
      12,
    )
    expect(decodeTensors(bytes).map(({ name, values }) => [name, values.length])).toEqual([
      ['b', 1],
      ['a', 2],
      ['none', 0],
    ])
  })

  it.each<[string, Record<string, Entry>, number, RegExp]>([
    [
      'a range that is not shape × type',
      { a: ['F32', [3], [0, 8]] },
      8,
      /a of 12 bytes in the range from 0 to 8/,
    ],
    [
      'a range that ends before it begins',
      { a: ['F32', [0], [8, 4]] },
      8,
      /a of 0 bytes in the range from 8 to 4/,
    ],
    ['an overlap', { a: ['F32', [2], [0, 8]], b: ['F32', [2], [4, 12]] }, 12, /b begins at 4 instead of 8/],
    ['a gap', { a: ['F32', [1], [0, 4]], b: ['F32', [1], [8, 12]] }, 12, /b begins at 8 instead of 4/],
    ['data before the first tensor', { a: ['F32', [1], [4, 8]] }, 8, /a begins at 4 instead of 0/],
    ['data behind the last tensor', { a: ['F32', [1], [0, 4]] }, 8, /tensors of 4 bytes in 8 bytes/],
    ['a file that was cut short', { a: ['F32', [2], [0, 8]] }, 6, /tensors of 8 bytes in 6 bytes/],
  ])('rejects %s', (_, entries, data, message) => {
    expect(() => decodeTensors(fileOf(entries, data))).toThrow(message)
  })

  it('rejects a header that is larger than the limit of the format or the file, before reading it', () => {
    expect(() => decodeTensors(Buffer.concat([sizeOf(100_000_001), Buffer.alloc(16)]))).toThrow(
      /header of 100000001 bytes in a file of 24/,
    )
    expect(() => decodeTensors(Buffer.concat([sizeOf(17), Buffer.alloc(16)]))).toThrow(/header of 17 bytes/)
    expect(() => decodeTensors(Buffer.alloc(5))).toThrow(/header of no bytes in a file of 5/)
  })
})
