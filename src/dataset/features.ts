import type { Features } from './dataset-schema.ts'
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

/** Returns examples of zeros, first categories and empty texts, which every model accepts. */
export function blankBatch(features: Features, size: number): RawBatch {
  return { size, features: new Float64Array(size * valuesPerExample(features)), texts: [''] }
}
