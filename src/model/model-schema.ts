import { z } from 'zod'
import { featuresSchema, fittedTransformSchema, targetSchema } from '../data/dataset-schema.ts'

/** How the weights lie in the shards; every type but `float32` is turned into float32 when the model is loaded. */
export const weightTypes = ['float32', 'float16', 'uint16', 'uint8'] as const
export type WeightType = (typeof weightTypes)[number]

/** What the manifest of a model says besides its files: enough to serve raw values in and class names out. */
export const modelDetailsSchema = z.strictObject({
  name: z.string(),
  features: featuresSchema,
  label: targetSchema,
  transform: fittedTransformSchema,
  /** `model.json` and its shards together, in bytes. */
  modelBytes: z.int().positive(),
  parameters: z.int().nonnegative(),
  weights: z.enum(weightTypes),
})
export type ModelDetails = z.infer<typeof modelDetailsSchema>

const tolerance = z.strictObject({ absolute: z.number().nonnegative(), relative: z.number().nonnegative() })

/** Whether outputs are scores of classes, whose highest must agree, or numbers. */
const answerKind = z.enum(['class', 'number'])

const goldenRequests = {
  /** The engine that made the outputs. */
  engine: z.string(),
  /** With the values that were answered, those of several outputs one after another. */
  requests: z
    .array(z.strictObject({ id: z.string(), input: z.json(), output: z.array(z.number()).min(1) }))
    .min(1),
}

/** Raw inputs with the outputs the trained model gave, so that whoever serves it can be asked the same. */
export const goldenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...goldenRequests, kind: answerKind, tolerance }),
  z.strictObject({
    ...goldenRequests,
    kind: z.literal('multi-output'),
    outputs: z
      .array(
        z.strictObject({
          name: z.string(),
          kind: answerKind,
          /** How many of the values are its own. */
          width: z.int().positive(),
          tolerance,
        }),
      )
      .min(2),
  }),
])
export type Golden = z.infer<typeof goldenSchema>
export type Tolerance = z.infer<typeof tolerance>

/** Names of the files in a model artifact. */
export const modelFiles = {
  topology: 'model.json',
  golden: 'golden.json',
  metrics: 'metrics.json',
  card: 'MODEL_CARD.md',
} as const
