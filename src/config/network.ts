import { z } from 'zod'

const activation = z
  .enum(['relu', 'relu6', 'elu', 'selu', 'sigmoid', 'tanh', 'softmax', 'softplus', 'swish', 'gelu', 'linear'])
  .default('linear')
  .describe('The function applied to the output.')

const count = z.int().positive()
const window = z
  .union([count, z.tuple([count, count])])
  .transform((size): [number, number] => (typeof size === 'number' ? [size, size] : size))
const padding = z.enum(['valid', 'same']).default('valid')

const plainLayer = z
  .enum(['flatten', 'global-average-pooling2d', 'batch-normalization', 'layer-normalization'])
  .transform((type) => ({ type }))

const dense = z
  .strictObject({ dense: z.strictObject({ units: count, activation }) })
  .transform(({ dense }) => ({ type: 'dense' as const, ...dense }))

const conv2d = z
  .strictObject({
    conv2d: z.strictObject({
      filters: count,
      'kernel-size': window,
      strides: window.prefault(1),
      padding,
      activation,
    }),
  })
  .transform(({ conv2d }) => ({ type: 'conv2d' as const, ...conv2d }))

const pooling = z.strictObject({ 'pool-size': window.prefault(2), strides: window.optional(), padding })

const maxPooling2d = z
  .strictObject({ 'max-pooling2d': pooling })
  .transform((layer) => ({ type: 'max-pooling2d' as const, ...layer['max-pooling2d'] }))

const averagePooling2d = z
  .strictObject({ 'average-pooling2d': pooling })
  .transform((layer) => ({ type: 'average-pooling2d' as const, ...layer['average-pooling2d'] }))

/** A layer is its name, or its name with options: `flatten`, `{dense: {units: 10, activation: softmax}}`. */
const layer = z.union([plainLayer, dense, conv2d, maxPooling2d, averagePooling2d])

/** The `model:` section. */
export const modelSection = z.strictObject({
  layers: z.array(layer).min(1).describe('The layers of the network, from input to output.'),
})

export type Layer = z.infer<typeof layer>
export type ModelSection = z.infer<typeof modelSection>
