import { z } from 'zod'
import { layerSchema, modelSection } from './network.ts'

/** How the default export of `model.module` is called. */
export const moduleSignature =
  '(tf, {inputShape, inputShapes, classes, outputClasses, seed}) => tf.LayersModel'

const moduleSection = z.strictObject({
  module: z
    .string()
    .regex(/\.(ts|mts|js|mjs)$/, 'a file that ends with .ts, .mts, .js or .mjs')
    .describe(`A file of your own whose default export makes the network: \`${moduleSignature}\`.`),
  files: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Files that the module reads, besides the code that it imports: a change of one begins another training.',
    ),
})

const factors = z.record(z.string(), z.number().min(0))

const fineTuneSection = z.strictObject({
  pretrained: z
    .string()
    .min(1)
    .describe(
      'The model to begin with: the folder of its `model.json`, for example that of a model artifact.',
    ),
  freeze: z
    .array(z.string())
    .default([])
    .describe('Names of layers that are not trained; `*` stands for any letters.'),
  head: z
    .strictObject({
      after: z
        .string()
        .optional()
        .describe('The last layer that is kept; the one before the last of all when left out.'),
      layers: z.array(layerSchema).min(1).describe('The layers that follow it now.'),
    })
    .optional()
    .describe('New layers in the place of the last ones.'),
  'learning-rates': factors
    .default({})
    .describe('What the learning rate is multiplied by, by names of layers; `*` stands for any letters.'),
})

/** The `model:` section: layers, a module, or a model to fine-tune. */
export const modelSchema = z.union([modelSection, moduleSection, fineTuneSection])

export type ModelConfig = z.infer<typeof modelSchema>
export type ModuleSection = z.infer<typeof moduleSection>
export type FineTuneSection = z.infer<typeof fineTuneSection>
