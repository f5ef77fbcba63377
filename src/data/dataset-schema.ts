import { z } from 'zod'

/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const imageFeatures = z.strictObject({
  kind: z.literal('image'),
  height: z.int().positive(),
  width: z.int().positive(),
  channels: z.union([z.literal(1), z.literal(3)]),
  /** How an image lies in the dataset: bare pixels, or the bytes of the file it came from (mixed: some PNG, some JPEG). */
  encoding: z.enum(['raw', 'png', 'jpeg', 'mixed']),
})

const tableColumn = z.discriminatedUnion('type', [
  z.strictObject({ name: z.string(), type: z.literal('number') }),
  z.strictObject({ name: z.string(), type: z.literal('category'), categories: z.array(z.string()).min(1) }),
])

const tableFeatures = z.strictObject({ kind: z.literal('table'), columns: z.array(tableColumn).min(1) })

/** What a model is asked with. */
export const featuresSchema = z.discriminatedUnion('kind', [imageFeatures, tableFeatures])

/** What an output of a model answers: one of the classes (in the order of the scores), or a number. */
export const labelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('class'), column: z.string(), classes: z.array(z.string()).min(2) }),
  z.strictObject({ kind: z.literal('number'), column: z.string() }),
])

/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = z.strictObject({
  kind: z.literal('multi-output'),
  outputs: z.array(z.strictObject({ name: z.string(), label: labelSchema })).min(2),
})

/** What a model answers: one label, or one with each of several outputs. */
export const targetSchema = z.discriminatedUnion('kind', [...labelSchema.options, labelsSchema])

const vector = z.array(z.number())

/** One step of a transform with the values that were fitted on the training split; channels last, one value a channel or column. */
const fittedStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('scale'), by: z.number().positive() }),
  z.strictObject({ step: z.literal('standardize'), mean: vector, deviation: vector }),
  z.strictObject({ step: z.literal('min-max'), minimum: vector, maximum: vector }),
])

/** Turns raw features into what the network takes; it travels inside the model, so trainer, gate and server share it. */
export const fittedTransformSchema = z.strictObject({
  steps: z.array(fittedStep),
  /** Shape of one transformed example, for example `[28, 28, 1]`. */
  shape: z.array(z.int().positive()).min(1),
  /** The places of an example's values that each named input of the network takes; one input takes all without it. */
  inputs: z
    .array(z.strictObject({ name: z.string(), places: z.array(z.int().nonnegative()).min(1) }))
    .min(1)
    .optional(),
})

export const splitNames = ['train', 'validation', 'test'] as const

/** What the manifest of a dataset says besides its files. */
export const datasetDetailsSchema = z.strictObject({
  name: z.string(),
  features: featuresSchema,
  label: targetSchema,
  /** The column that says how much each example counts in the loss; all count alike without it. */
  weight: z.string().optional(),
  transform: fittedTransformSchema,
  recipe: z.string(),
  /** Number of examples in each split. */
  rows: z.record(z.enum(splitNames), z.int().nonnegative()),
})

export type Features = z.infer<typeof featuresSchema>
export type ImageFeatures = z.infer<typeof imageFeatures>
export type TableFeatures = z.infer<typeof tableFeatures>
export type Label = z.infer<typeof labelSchema>
export type Target = z.infer<typeof targetSchema>
export type FittedStep = z.infer<typeof fittedStep>
export type FittedTransform = z.infer<typeof fittedTransformSchema>
export type NamedInputs = NonNullable<FittedTransform['inputs']>
export type SplitName = (typeof splitNames)[number]
export type DatasetDetails = z.infer<typeof datasetDetailsSchema>
