import { z } from 'zod'
import { featuresSchema, fittedTransformSchema, targetSchema } from '../dataset/dataset-schema.ts'
import { servingExpectationsSchema } from '../dataset/serving-expectations.ts'

/** Storage types of the weights in the shards; each type becomes float32 when the model is loaded. */
export const weightTypes = ['float32', 'float16', 'uint16', 'uint8'] as const
export type WeightType = (typeof weightTypes)[number]

/** Schema of the details in the manifest of a model: everything needed to predict class names from raw values. */
export const modelDetailsSchema = z.strictObject({
  name: z.string(),
  features: featuresSchema,
  label: targetSchema,
  transform: fittedTransformSchema,
  /** Conditions on the rows that a server receives; without it, there are none. */
  servingExpectations: servingExpectationsSchema.optional(),
  /** Licence of the dataset as an SPDX expression; without it, none is stated. */
  datasetLicense: z.string().optional(),
  /** Size of `model.json` and its shards together, in bytes. */
  modelBytes: z.int().positive(),
  parameters: z.int().nonnegative(),
  weights: z.enum(weightTypes),
})
export type ModelDetails = z.infer<typeof modelDetailsSchema>

const tolerance = z.strictObject({ absolute: z.number().nonnegative(), relative: z.number().nonnegative() })

/** Kind of an output: scores of classes, whose highest must agree, or numbers. */
const outputKind = z.enum(['class', 'number'])

const goldenRequests = {
  /** The engine that computed the outputs. */
  engine: z.string(),
  /** Requests with their outputs; the values of several outputs follow one another. */
  requests: z
    .array(z.strictObject({ id: z.string(), input: z.json(), output: z.array(z.number()).min(1) }))
    .min(1),
}

/** Schema of raw inputs with the trained model's outputs, by which any server of the model can be verified. */
export const goldenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...goldenRequests, kind: outputKind, tolerance }),
  z.strictObject({
    ...goldenRequests,
    kind: z.literal('multi-output'),
    outputs: z
      .array(
        z.strictObject({
          name: z.string(),
          kind: outputKind,
          /** Number of values of this output. */
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
  inputs: 'input-statistics.json',
  card: 'MODEL_CARD.md',
} as const
