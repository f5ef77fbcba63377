import { endianness } from 'node:os'
import { z } from 'zod'
import type { StoredTensor } from '../state.ts'

const types = { F32: Float32Array, I32: Int32Array, BOOL: Uint8Array } as const
type TypeName = keyof typeof types

const header = z.record(
  z.string(),
  z.object({
    dtype: z.enum(['F32', 'I32', 'BOOL']),
    shape: z.array(z.int().nonnegative()),
    data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  }),
)

/** Tensors in the safetensors format: https://github.com/huggingface/safetensors, version 0.4. */
export function encodeTensors(tensors: readonly StoredTensor[]): Buffer {
  requireLittleEndian()
  let offset = 0
  const entries = tensors.map(({ name, shape, values }) => {
    const begin = offset
    offset += values.byteLength
    return [name, { dtype: typeOf(values), shape, data_offsets: [begin, offset] }] as const
  })
  const json = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
  // The data begins at a multiple of eight bytes.
  const padded = Buffer.concat([json, Buffer.alloc((8 - (json.length % 8)) % 8, ' ')])
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(padded.length))
  return Buffer.concat([size, padded, ...tensors.map(({ values }) => bytesOf(values))])
}

/** @throws Error for bytes that are not in the format. */
export function decodeTensors(bytes: Buffer): StoredTensor[] {
  requireLittleEndian()
  const begin = 8 + Number(bytes.readBigUInt64LE(0))
  const entries = header.parse(JSON.parse(bytes.subarray(8, begin).toString('utf8')))
  return Object.entries(entries).map(
    ([
      name,
      {
        dtype,
        shape,
        data_offsets: [from, to],
      },
    ]) => {
      const content = new Uint8Array(bytes.subarray(begin + from, begin + to)).buffer
      return { name, shape, values: new types[dtype](content) }
    },
  )
}

function typeOf(values: StoredTensor['values']): TypeName {
  if (values instanceof Float32Array) return 'F32'
  return values instanceof Int32Array ? 'I32' : 'BOOL'
}

function bytesOf({ buffer, byteOffset, byteLength }: StoredTensor['values']): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function requireLittleEndian(): void {
  if (endianness() !== 'LE') throw new Error('tensors are stored on little-endian machines only')
}
