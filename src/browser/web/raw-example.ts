import type { Features } from '../../dataset/dataset-schema.ts'

/** Returns an example in the form of a request: files become base64, and a text the value of the only column. */
export async function toRawExample(example: unknown, features: Features): Promise<unknown> {
  if (features.kind === 'image') return toImage(example)
  const [column, ...others] = features.columns
  if (column && others.length === 0 && typeof example === 'string') return { [column.name]: example }
  if (
    typeof example !== 'object' ||
    example === null ||
    !features.columns.some(({ type }) => type === 'image')
  )
    return example
  const values = Object.entries(example).map(async ([name, value]) => [name, await toImage(value)] as const)
  return Object.fromEntries(await Promise.all(values))
}

/** Returns a file or bytes as base64, and any other value unchanged. */
async function toImage(value: unknown): Promise<unknown> {
  const bytes = value instanceof Blob ? await value.arrayBuffer() : value
  if (bytes instanceof ArrayBuffer) return { b64: Buffer.from(bytes).toString('base64') }
  if (ArrayBuffer.isView(bytes))
    return { b64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') }
  return bytes
}
