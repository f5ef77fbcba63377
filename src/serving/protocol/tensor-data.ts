import { invalidRequest } from './invalid-request.ts'
import type { Datatype, RequestInput } from './open-inference-schema.ts'

/** A tensor of a request: `size` values, flat. */
export interface InputTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly datatype: Datatype
  /** Numbers, truth values, or for BYTES bytes and texts. */
  readonly values: ArrayLike<unknown>
}

/** Most values of a tensor: a body cannot hold more, but a shape could declare them. */
const mostValues = 2 ** 30

/**
 * Reads the values of a tensor from its JSON or from binary data.
 * @param binary its part of the binary data; null for a tensor in JSON
 * @throws UserError when the values do not fit shape and datatype
 */
export function readTensor(input: RequestInput, binary: Uint8Array | null): InputTensor {
  const { name, shape, datatype, data } = input
  const size = shape.reduce((product, side) => product * side, 1)
  if (size > mostValues) throw mismatch(name, `the shape [${shape.join()}]`, 'a shape that fits its values')
  const values = binary === null ? flatten(data ?? [], size) : fromBytes(name, datatype, binary, size)
  if (values?.length !== size)
    throw mismatch(
      name,
      'another number of values',
      `${size} values, as its shape [${shape.join()}] declares`,
    )
  return { name, shape, datatype, values }
}

/** Returns nested lists as one; null if they have more values than expected. */
function flatten(data: readonly unknown[], size: number): unknown[] | null {
  const values: unknown[] = []
  const add = (list: readonly unknown[]): boolean =>
    list.every((value) => {
      if (Array.isArray(value)) return add(value as readonly unknown[])
      return values.push(value) <= size
    })
  return add(data) ? values : null
}

/** Returns a view of little-endian values, copied only if the position in the body is not aligned. */
function fromBytes(name: string, datatype: Datatype, bytes: Uint8Array, size: number): ArrayLike<unknown> {
  if (datatype === 'BYTES') return splitBytes(name, bytes, size)
  const width = widths[datatype]
  if (bytes.length !== size * width)
    throw mismatch(
      name,
      `${bytes.length} bytes of binary data`,
      `${size * width} bytes, as its shape declares`,
    )
  const aligned = bytes.byteOffset % width === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  switch (datatype) {
    case 'BOOL':
      return Array.from(aligned, (byte) => byte !== 0)
    case 'UINT8':
      return aligned
    case 'INT8':
      return new Int8Array(buffer, byteOffset, size)
    case 'UINT16':
      return new Uint16Array(buffer, byteOffset, size)
    case 'INT16':
      return new Int16Array(buffer, byteOffset, size)
    case 'UINT32':
      return new Uint32Array(buffer, byteOffset, size)
    case 'INT32':
      return new Int32Array(buffer, byteOffset, size)
    case 'INT64':
      return Array.from(new BigInt64Array(buffer, byteOffset, size), Number)
    case 'UINT64':
      return Array.from(new BigUint64Array(buffer, byteOffset, size), Number)
    case 'FP32':
      return new Float32Array(buffer, byteOffset, size)
    case 'FP64':
      return new Float64Array(buffer, byteOffset, size)
  }
}

/** Bytes of a value. */
const widths: Readonly<Record<Exclude<Datatype, 'BYTES'>, number>> = {
  BOOL: 1,
  UINT8: 1,
  INT8: 1,
  UINT16: 2,
  INT16: 2,
  UINT32: 4,
  INT32: 4,
  INT64: 8,
  UINT64: 8,
  FP32: 4,
  FP64: 8,
}

/** Reads elements that each have their length in four bytes before them. */
function splitBytes(name: string, bytes: Uint8Array, size: number): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const elements: Uint8Array[] = []
  let offset = 0
  while (offset + 4 <= bytes.length && elements.length < size) {
    const end = offset + 4 + view.getUint32(offset, true)
    if (end > bytes.length) break
    elements.push(bytes.subarray(offset + 4, end))
    offset = end
  }
  if (offset !== bytes.length || elements.length !== size)
    throw mismatch(
      name,
      'binary data that is not a list of elements with their lengths',
      `${size} elements, each after its length in 4 bytes`,
    )
  return elements
}

export function mismatch(name: string, found: string, expected: string): Error {
  return invalidRequest(
    `${found} in the input ${JSON.stringify(name.slice(0, 100))}`,
    expected,
    'GET the path of the model without /infer for its inputs.',
  )
}
