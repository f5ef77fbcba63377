import { z } from 'zod'

export const activationNames = z.enum([
  'relu',
  'relu6',
  'elu',
  'selu',
  'sigmoid',
  'tanh',
  'softmax',
  'softplus',
  'swish',
  'gelu',
  'linear',
])

export const activation = activationNames.default('linear').describe('The function applied to the output.')

export const count = z.int().positive()

export const window = z
  .union([count, z.tuple([count, count])])
  .transform((size): [number, number] => (typeof size === 'number' ? [size, size] : size))

export const padding = z.enum(['valid', 'same']).default('valid')

export const regularizer = z
  .strictObject({
    l1: z.number().min(0).default(0).describe('Weight of the sum of absolute values.'),
    l2: z.number().min(0).default(0).describe('Weight of the sum of squares.'),
  })
  .optional()
  .describe('A penalty on the kernel, added to the loss.')

/** The position of a layer in a network that is not a plain sequence. */
export const placement = {
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*$/i, 'must be letters, digits, _ and -, and begin with a letter')
    .optional()
    .describe('The name of the layer in `inputs` of other layers.'),
  inputs: z
    .union([z.string().transform((name) => [name]), z.array(z.string()).min(1)])
    .optional()
    .describe('Names of the layers whose outputs it uses, or `input`; by default the layer before it.'),
}
