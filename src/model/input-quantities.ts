import type { FittedTransform, ImageColumn, TableColumn } from '../dataset/dataset-schema.ts'
import type { RawBatch } from '../dataset/examples.ts'
import { pixelsOf, valuesPerExample } from '../dataset/features.ts'
import { unknownShare } from '../transform/apply-text.ts'
import type { ModelDetails } from './model-schema.ts'

/** Kinds of quantities, by which inputs at serving are compared with those of the training split. */
export const quantityKinds = ['value', 'category', 'unknown-tokens', 'length', 'intensity'] as const

/** A number that describes the value of a column in an example. */
export interface InputQuantity {
  /** Name of the column; `image` for a model of images. */
  readonly column: string
  readonly kind: (typeof quantityKinds)[number]
  /** True if it takes so much time that the server only computes it for a few examples. */
  readonly slow: boolean
  /** Returns the quantity of an example; NaN for a missing value. */
  read(batch: RawBatch, example: number): number
}

/** Most columns with a quantity. */
const mostColumns = 256

/** Returns the quantities of the first columns of a model. Private ones have none, because their values appear nowhere. */
export function inputQuantities({
  features,
  transform,
}: Pick<ModelDetails, 'features' | 'transform'>): InputQuantity[] {
  switch (features.kind) {
    case 'image': {
      const width = pixelsOf(features)
      const read = ({ features: pixels }: RawBatch, example: number): number =>
        intensity(pixels, example * width, width)
      return [{ column: 'image', kind: 'intensity', slow: false, read }]
    }
    case 'table': {
      const width = valuesPerExample(features)
      const quantities = features.columns.flatMap((column, position): InputQuantity[] => {
        if ('private' in column && column.private === true) return []
        const valueAt = ({ features: values }: RawBatch, example: number): number =>
          values[example * width + position] ?? Number.NaN
        return [{ column: column.name, ...quantityOf(column, transform, valueAt) }]
      })
      return quantities.slice(0, mostColumns)
    }
  }
}

function quantityOf(
  column: TableColumn,
  transform: FittedTransform,
  valueAt: InputQuantity['read'],
): Omit<InputQuantity, 'column'> {
  switch (column.type) {
    case 'number':
    case 'date':
    case 'duration':
      return { kind: 'value', slow: false, read: valueAt }
    case 'category':
      return { kind: 'category', slow: false, read: valueAt }
    case 'image':
      return { kind: 'intensity', slow: false, read: imageReader(column, valueAt) }
    case 'text': {
      const encodings = 'columns' in transform ? transform.columns : []
      const encoding = encodings.find(({ name }) => name === column.name)
      return encoding?.encoding === 'text'
        ? { kind: 'unknown-tokens', slow: true, read: textReader(valueAt, unknownShare(encoding)) }
        : { kind: 'length', slow: false, read: textReader(valueAt, (text) => text.length) }
    }
  }
}

function textReader(
  valueAt: InputQuantity['read'],
  measure: (text: string) => number,
): InputQuantity['read'] {
  return (batch, example) => {
    const text = batch.texts?.[valueAt(batch, example)]
    return text === undefined ? Number.NaN : measure(text)
  }
}

function imageReader(column: ImageColumn, valueAt: InputQuantity['read']): InputQuantity['read'] {
  const width = pixelsOf(column)
  return (batch, example) => {
    const pixels = batch.images?.[valueAt(batch, example)]
    return pixels === undefined ? Number.NaN : intensity(pixels, 0, width)
  }
}

/** Most values of an image that are added up. */
const mostPixels = 1024

/** Returns the mean of evenly spaced values of an image. */
function intensity(pixels: ArrayLike<number>, start: number, count: number): number {
  // An odd distance, so that the values are of all channels and not of a few columns.
  const step = Math.ceil(count / mostPixels) | 1
  let sum = 0
  let added = 0
  for (let at = 0; at < count; at += step) {
    sum += pixels[start + at] ?? 0
    added += 1
  }
  return sum / added
}
