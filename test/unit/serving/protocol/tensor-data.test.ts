import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import '../../../harness/property-settings.ts'
import type { Datatype } from '../../../../src/serving/protocol/open-inference-schema.ts'
import { readTensor } from '../../../../src/serving/protocol/tensor-data.ts'
import { userError } from '../../../harness/user-error.ts'

interface Content {
  readonly data?: unknown[]
  readonly binary?: Uint8Array
}

function valuesOf(datatype: Datatype, shape: number[], { data, binary }: Content): unknown[] {
  const input = { name: 'x', shape, datatype, ...(data && { data }) }
  return Array.from(readTensor(input, binary ?? null).values)
}

const values = [0, 1, 2, 100]
const binaryForms: readonly (readonly [Datatype, ArrayBuffer])[] = [
  ['UINT8', Uint8Array.from(values).buffer],
  ['INT8', Int8Array.from(values).buffer],
  ['UINT16', Uint16Array.from(values).buffer],
  ['INT16', Int16Array.from(values).buffer],
  ['UINT32', Uint32Array.from(values).buffer],
  ['INT32', Int32Array.from(values).buffer],
  ['UINT64', BigUint64Array.from(values.map(BigInt)).buffer],
  ['INT64', BigInt64Array.from(values.map(BigInt)).buffer],
  ['FP32', Float32Array.from(values).buffer],
  ['FP64', Float64Array.from(values).buffer],
]

function textElement(text: string): Buffer {
  const bytes = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length)
  return Buffer.concat([length, bytes])
}

describe('readTensor', () => {
  it.each(binaryForms)('reads binary %s at any position of the body', (datatype, buffer) => {
    for (const offset of [0, 1, 8]) {
      const body = new Uint8Array(offset + buffer.byteLength)
      body.set(new Uint8Array(buffer), offset)
      expect(valuesOf(datatype, [2, 2], { binary: body.subarray(offset) })).toEqual(values)
    }
  })

  it('reads binary BOOL as truth values', () => {
    expect(valuesOf('BOOL', [3], { binary: Uint8Array.of(0, 1, 255) })).toEqual([false, true, true])
  })

  it('reads binary BYTES, each after its length', () => {
    const binary = Buffer.concat(['Straße', '', 'b'].map(textElement))
    expect(valuesOf('BYTES', [3], { binary }).map(String)).toEqual(['Straße', '', 'b'])
  })

  it('reads JSON, nested or flat', () => {
    const nested = [
      [0, 1],
      [2, null],
    ]
    expect(valuesOf('FP32', [2, 2], { data: nested })).toEqual([0, 1, 2, null])
    expect(valuesOf('FP32', [2, 2], { data: [0, 1, 2, 3] })).toEqual([0, 1, 2, 3])
  })

  it('reads an empty tensor', () => {
    expect(valuesOf('FP32', [0], { data: [] })).toEqual([])
    expect(valuesOf('BYTES', [0], { binary: new Uint8Array() })).toEqual([])
  })

  it.each<[string, Datatype, number[], Content]>([
    ['fewer bytes than its shape declares', 'FP32', [2], { binary: new Uint8Array(7) }],
    ['more bytes than its shape declares', 'UINT8', [2], { binary: new Uint8Array(3) }],
    ['fewer values than its shape declares', 'FP32', [2], { data: [1] }],
    ['more values than its shape declares', 'FP32', [2], { data: [1, [2, 3]] }],
    ['no values', 'FP32', [2], {}],
    ['a shape beyond any body', 'FP32', [2 ** 20, 2 ** 20], { data: [1] }],
    ['an element that is longer than the data', 'BYTES', [1], { binary: Uint8Array.of(9, 0, 0, 0, 1) }],
    ['bytes after its elements', 'BYTES', [1], { binary: Uint8Array.of(1, 0, 0, 0, 1, 7) }],
    ['fewer elements than its shape declares', 'BYTES', [2], { binary: Uint8Array.of(1, 0, 0, 0, 1) }],
  ])('rejects a tensor with %s', (_, datatype, shape, content) => {
    expect(() => valuesOf(datatype, shape, content)).toThrow(userError('SERVING_INVALID_REQUEST'))
  })

  it('reads or rejects any bytes', () => {
    const datatype = fc.constantFrom<Datatype>('BOOL', 'INT16', 'UINT64', 'FP64', 'BYTES')
    const shape = fc.array(fc.nat(5), { maxLength: 3 })
    const sizesOf = (type: Datatype, sides: number[], binary: Uint8Array): unknown => {
      try {
        return valuesOf(type, sides, { binary }).length
      } catch (error) {
        return error
      }
    }
    fc.assert(
      fc.property(datatype, shape, fc.uint8Array({ maxLength: 90 }), (type, sides, binary) => {
        const size = sides.reduce((product, side) => product * side, 1)
        expect([size, userError('SERVING_INVALID_REQUEST')]).toContainEqual(sizesOf(type, sides, binary))
      }),
    )
  })
})
