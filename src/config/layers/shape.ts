import { z } from 'zod'
import { count, placement } from './common.ts'

const plainNames = [
  'flatten',
  'global-average-pooling1d',
  'global-average-pooling2d',
  'global-max-pooling1d',
  'global-max-pooling2d',
  'batch-normalization',
  'layer-normalization',
  'softmax',
  'add',
  'average',
  'maximum',
  'multiply',
  'concatenate',
] as const
const plainName = z.enum(plainNames)

export const plainLayer = plainName.transform((type) => ({ type, name: undefined, inputs: undefined }))

/** A plain layer with a position: `{layer: add, inputs: [a, b]}`. */
export const connectedPlainLayer = z
  .strictObject({ layer: plainName.describe('A layer without options.'), ...placement })
  .transform(({ layer, ...common }) => ({ type: layer, ...common }))

export const reshape = z
  .strictObject({ reshape: z.array(count).min(1).describe('Shape of an example.'), ...placement })
  .transform(({ reshape, ...common }) => ({ type: 'reshape' as const, shape: reshape, ...common }))

export const dot = z
  .strictObject({
    dot: z.strictObject({
      axes: z
        .tuple([z.int().nonnegative(), z.int().nonnegative()])
        .describe('The summed axis of each input; 0 is the batch.'),
    }),
    ...placement,
  })
  .transform(({ dot, ...common }) => ({ type: 'dot' as const, ...dot, ...common }))
