import { z } from 'zod'
import { layerSchema, modelSection } from './network.ts'

/** Signature of the default export of `model.module`. */
export const moduleSignature =
  '(tf, {inputShape, inputShapes, classes, outputClasses, seed}) => tf.LayersModel'

const moduleSection = z.strictObject({
  module: z
    .string()
    .regex(/\.(ts|mts|js|mjs)$/, 'a file that ends with .ts, .mts, .js or .mjs')
    .describe(`Your own file whose default export builds the network: \`${moduleSignature}\`.`),
  files: z
    .array(z.string().min(1))
    .optional()
    .describe('Files that the module reads, besides imported code; a change of one starts another training.'),
})

const factors = z.record(z.string(), z.number().min(0))

const fineTuneSection = z.strictObject({
  pretrained: z
    .string()
    .min(1)
    .describe('The pretrained model: the folder of its `model.json`, for example of a model artifact.'),
  freeze: z
    .array(z.string())
    .default([])
    .describe('Names of layers that are not trained; `*` stands for any characters.'),
  head: z
    .strictObject({
      after: z
        .string()
        .optional()
        .describe('The last layer that is kept; by default the second to last layer.'),
      layers: z.array(layerSchema).min(1).describe('The new layers after it.'),
    })
    .optional()
    .describe('New layers that replace the last ones.'),
  'learning-rates': factors
    .default({})
    .describe('Factors of the learning rate, by names of layers; `*` stands for any characters.'),
})

const defaultSection = z.strictObject({
  layers: z
    .literal('default')
    .describe(
      '`default` for layers by the kinds of inputs: convolutions for images, an embedding for ids of tokens, a dense layer for other values, and a joint layer after them.',
    ),
})

/** The `model:` section: layers, a module, or a model to fine-tune. */
export const modelSchema = z.union([modelSection, defaultSection, moduleSection, fineTuneSection])

export type ModelConfig = z.infer<typeof modelSchema>
export type ModuleSection = z.infer<typeof moduleSection>
export type FineTuneSection = z.infer<typeof fineTuneSection>
