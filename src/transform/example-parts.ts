import type {
  ChannelTransform,
  FittedColumn,
  FittedImage,
  FittedTransform,
} from '../dataset/dataset-schema.ts'
import type { RawBatch } from '../dataset/examples.ts'
import { applyTransform } from './apply.ts'

/** A part of transformed examples that is one tensor: the values of rows or images, or the images of a column. */
export type ExamplePart =
  | { readonly kind: 'values'; readonly shape: readonly number[] }
  | {
      readonly kind: 'image'
      readonly name: string
      readonly shape: readonly number[]
      readonly transform: ChannelTransform
      /** Position of the column among the raw values of a row. */
      readonly position: number
      /** Number of raw values of a row. */
      readonly columns: number
    }

/** Returns the parts of transformed examples: the values if there are any, then the images in the order of the network's inputs. */
export function partsOf(transform: FittedTransform): ExamplePart[] {
  const { shape, inputs = [] } = transform
  if ('steps' in transform) return [{ kind: 'values', shape }]
  const { columns } = transform
  const images = inputs.flatMap((input): ExamplePart[] => {
    if (!('image' in input)) return []
    const position = columns.findIndex(({ name }) => name === input.image)
    const column = columns[position]
    if (column?.encoding !== 'image') throw new TypeError(`no image in column ${input.image}`)
    return [imagePart(column, position, columns.length)]
  })
  return shape[0] === 0 ? images : [{ kind: 'values', shape }, ...images]
}

function imagePart({ name, steps, shape }: FittedImage, position: number, columns: number): ExamplePart {
  return { kind: 'image', name, shape, transform: { steps, shape }, position, columns }
}

/** Returns the transformed values of a part, example after example, as `applyTransform` computes them. */
export function applyPart(
  transform: FittedTransform,
  part: ExamplePart,
  { size, features, texts, images }: RawBatch,
): Float32Array {
  switch (part.kind) {
    case 'values':
      return applyTransform(transform, features, size, texts)
    case 'image':
      return applyTransform(part.transform, gatherPixels(part, { size, features, images }), size)
  }
}

/** Returns the pixels of the images of a column, example after example. */
export function gatherPixels(
  { name, shape, position, columns }: Extract<ExamplePart, { kind: 'image' }>,
  { size, features, images = [] }: Pick<RawBatch, 'size' | 'features' | 'images'>,
): Uint8Array<ArrayBuffer> {
  const length = shape.reduce((product, side) => product * side, 1)
  const gathered = new Uint8Array(size * length)
  for (let example = 0; example < size; example++) {
    const pixels = images[features[example * columns + position] ?? -1]
    if (pixels?.length !== length) throw new RangeError(`no image of ${shape.join('×')} in column ${name}`)
    gathered.set(pixels, example * length)
  }
  return gathered
}

/** Returns the name of the first column or cross whose values are positions or ids, which no numbers between them stand for. */
export function columnOfPositions(transform: FittedTransform): string | undefined {
  if ('steps' in transform) return undefined
  const cross = transform.crosses?.find(({ values }) => values === 'index')
  return (transform.columns.find(hasPositions) ?? cross)?.name
}

function hasPositions(column: FittedColumn): boolean {
  switch (column.encoding) {
    case 'index':
    case 'token-ids':
      return true
    case 'hash':
      return column.values === 'index'
    case 'text':
      return column.output.values === 'ids'
    case 'number':
    case 'one-hot':
    case 'date':
    case 'image':
    case 'none':
      return false
  }
}
