import { endianness } from 'node:os'
import { z } from 'zod'
import type { StoredTensor } from '../state.ts'

const types = { F32: Float32Array, I32: Int32Array, BOOL: Uint8Array } as const
type TypeName = keyof typeof types

const entry = z.object({
  dtype: z.enum(['F32', 'I32', 'BOOL']),
  shape: z.array(z.int().nonnegative()),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
})
type Entry = z.infer<typeof entry>

const header = z.record(z.string(), entry)

/** Encodes tensors in the safetensors format: https://github.com/huggingface/safetensors, version 0.4. */
export function encodeTensors(tensors: readonly StoredTensor[]): Buffer {
  requireLittleEndian()
  let offset = 0
  const entries = tensors.map(({ name, shape, values }) => {
    const begin = offset
    offset += values.byteLength
    return [name, { dtype: typeOf(values), shape, data_offsets: [begin, offset] }] as const
  })
  const json = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
  // The data starts at a multiple of eight bytes.
  const padded = Buffer.concat([json, Buffer.alloc((8 - (json.length % 8)) % 8, ' ')])
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(padded.length))
  return Buffer.concat([size, padded, ...tensors.map(({ values }) => bytesOf(values))])
}

/** Limit of the header in the format, in bytes. */
const largestHeader = 100_000_000

/**
 * Reads tensors in the safetensors format.
 * @throws Error for a header that is too large or is not JSON, or for tensors that do not fill the rest of the file one after another
 */
export function decodeTensors(bytes: Buffer): StoredTensor[] {
  requireLittleEndian()
  const size = bytes.length < 8 ? null : bytes.readBigUInt64LE(0)
  if (size === null || size > largestHeader || 8n + size > bytes.length)
    throw new Error(`a safetensors header of ${size ?? 'no'} bytes in a file of ${bytes.length}`)
  const begin = 8 + Number(size)
  const tensors = header.parse(JSON.parse(bytes.subarray(8, begin).toString('utf8')))
  requireCover(tensors, bytes.length - begin)
  return Object.entries(tensors).map(
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

/**
 * Checks the ranges of the tensors.
 * @throws Error unless each range has the size of its tensor, and all of them fill the data without a gap or an overlap
 */
function requireCover(tensors: Readonly<Record<string, Entry>>, size: number): void {
  const inOrder = Object.entries(tensors).toSorted(
    ([, one], [, other]) =>
      one.data_offsets[0] - other.data_offsets[0] || one.data_offsets[1] - other.data_offsets[1],
  )
  let end = 0
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [from, to],
    },
  ] of inOrder) {
    const needed = shape.reduce((product, side) => product * side, types[dtype].BYTES_PER_ELEMENT)
    if (to - from !== needed)
      throw new Error(`the tensor ${name} of ${needed} bytes in the range from ${from} to ${to}`)
    if (from !== end) throw new Error(`the tensor ${name} begins at ${from} instead of ${end}`)
    end = to
  }
  if (end !== size) throw new Error(`tensors of ${end} bytes in ${size} bytes of data`)
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
