import type { ImageShape } from '../images/image-shape.ts'
import type { Features, ImageColumn, ImageFeatures } from './dataset-schema.ts'
import type { RawBatch } from './examples.ts'

/** Returns the shape of one raw example: `[height, width, channels]`, or `[columns]`. */
export function shapeOf(features: Features): number[] {
  return features.kind === 'image'
    ? [features.height, features.width, features.channels]
    : [features.columns.length]
}

/** Returns the number of values of one raw example. */
export function valuesPerExample(features: Features): number {
  return shapeOf(features).reduce((product, length) => product * length, 1)
}

/** Returns the number of values of the pixels of an image. */
export function pixelsOf({ height, width, channels }: ImageShape): number {
  return height * width * channels
}

/** Returns the images of a column as features of their own. */
export function imagesOf({ height, width, channels, fit }: ImageColumn): ImageFeatures {
  return { kind: 'image', height, width, channels, encoding: 'file', ...(fit && { fit }) }
}

/** Returns the columns of images. */
export function imageColumnsOf(features: Features): ImageColumn[] {
  return features.kind === 'table' ? features.columns.filter((column) => column.type === 'image') : []
}

/** Returns examples of zeros, first categories, empty texts and black images, which every model accepts. */
export function blankBatch(features: Features, size: number): RawBatch {
  const columns = imageColumnsOf(features)
  const row = new Float64Array(valuesPerExample(features))
  if (features.kind === 'table')
    for (const [index, { name }] of columns.entries())
      row[features.columns.findIndex((column) => column.name === name)] = index
  const values = new Float64Array(size * row.length)
  for (let example = 0; example < size; example++) values.set(row, example * row.length)
  return {
    size,
    features: values,
    texts: [''],
    images: columns.map((column) => new Uint8Array(pixelsOf(column))),
  }
}
