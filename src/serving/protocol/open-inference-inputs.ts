import type { ImageFeatures, TableFeatures } from '../../dataset/dataset-schema.ts'
import { requireAtMost } from './invalid-request.ts'
import type { ParseContext, ParsedRequest } from './parsed-request.ts'
import { imageInput } from './tensorflow-schema.ts'
import { mismatch, type InputTensor } from './tensor-data.ts'

/**
 * Returns the examples of a request's tensors: pixels as they are, other values in the form of all protocols.
 * @throws UserError for tensors of other names or shapes
 */
export function tensorExamples(
  tensors: readonly InputTensor[],
  { details: { features }, codec, maxInstances }: ParseContext,
): Pick<ParsedRequest, 'size' | 'read'> {
  const [first] = tensors
  const size = first?.shape[0] ?? 0
  if (size === 0) throw mismatch(first?.name ?? '', 'no example', 'a first dimension of at least 1')
  requireAtMost(maxInstances, size)
  const other = tensors.find(({ shape }) => shape[0] !== size)
  if (other)
    throw mismatch(other.name, `the first dimension ${other.shape[0] ?? 0}`, `${size}, as in the first input`)
  const decoding = (examples: readonly unknown[]): ParsedRequest['read'] => {
    return (start, count) => codec.decode(examples.slice(start, start + count), start)
  }
  switch (features.kind) {
    case 'image': {
      const tensor = tensors.find(({ name }) => name === imageInput)
      if (!tensor) throw mismatch(imageInput, 'no tensor', 'a tensor of images')
      const files = tensor.datatype === 'BYTES'
      return {
        size,
        read: files ? decoding(valuesOf(tensor).map(imageOf)) : pixelReader(features, tensor, size),
      }
    }
    case 'table':
      return { size, read: decoding(rowsOf(features, tensors, size)) }
  }
}

/** Returns a reader of pixels, which the transform takes without a copy. */
function pixelReader(
  { height, width, channels }: ImageFeatures,
  tensor: InputTensor,
  size: number,
): ParsedRequest['read'] {
  const pixels = height * width * channels
  if (tensor.values.length !== size * pixels)
    throw mismatch(
      imageInput,
      `the shape [${tensor.shape.join()}]`,
      `[${[size, height, width, channels].join()}]`,
    )
  const values = bytesOf(tensor)
  return (start, count) => ({
    size: count,
    features: values.subarray(start * pixels, (start + count) * pixels),
  })
}

function bytesOf({ name, values }: InputTensor): Uint8Array {
  if (values instanceof Uint8Array) return values
  return Uint8Array.from(Array.from(values), (value) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255) return value
    throw mismatch(name, 'a value that is not a pixel', 'whole numbers from 0 to 255')
  })
}

function rowsOf({ columns }: TableFeatures, tensors: readonly InputTensor[], size: number): unknown[] {
  const types = new Map(columns.map(({ name, type }) => [name, type]))
  const lists = tensors
    .filter(({ name }) => types.has(name))
    .map((tensor) => {
      if (tensor.values.length !== size)
        throw mismatch(tensor.name, `the shape [${tensor.shape.join()}]`, `[${size}] or [${size},1]`)
      const cell = types.get(tensor.name) === 'image' ? imageOf : cellOf
      return { name: tensor.name, values: valuesOf(tensor).map(cell) }
    })
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(lists.map(({ name, values }) => [name, values[row]])),
  )
}

/** Returns an image file, which JSON has as base64. */
function imageOf(value: unknown): unknown {
  return { b64: value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value }
}

/** Returns a value of a row; NaN is a missing value, and bytes are text. */
function cellOf(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  return Number.isNaN(value) ? null : value
}

function valuesOf({ values }: InputTensor): unknown[] {
  return Array.from(values)
}
