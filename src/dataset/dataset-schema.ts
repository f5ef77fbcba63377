import { z } from 'zod'
import type { dateParts } from '../config/date-parts.ts'
import { imageFits } from '../images/image-shape.ts'
import {
  channelStep,
  fittedColumn,
  fittedCross,
  fittedWindow,
  type bucketValues,
  type numberStep,
} from './fitted-column.ts'
import { servingExpectationsSchema } from './serving-expectations.ts'

/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const pixels = {
  height: z.int().positive(),
  width: z.int().positive(),
  channels: z.union([z.literal(1), z.literal(3)]),
  /** How images of other sizes are brought to this one; without it, they are refused. */
  fit: z.enum(imageFits).optional(),
}

const imageFeatures = z.strictObject({
  kind: z.literal('image'),
  ...pixels,
  /** How an image is stored in the dataset: as bare pixels, or as the bytes of its file. */
  encoding: z.enum(['raw', 'file']),
})

/**
 * A column of a table as a client sends it. An optional column may be null or absent. Values of a private column never appear in
 * reports, logs and examples; categories are part of the model, so they cannot be private.
 */
const tableColumn = z.discriminatedUnion('type', [
  z.strictObject({
    name: z.string(),
    type: z.literal('number'),
    optional: z.literal(true).optional(),
    private: z.literal(true).optional(),
    /** The value is that of a column so many rows earlier in the same series. */
    lag: z.strictObject({ column: z.string(), rows: z.int().positive() }).optional(),
  }),
  z.strictObject({
    name: z.string(),
    type: z.literal('category'),
    categories: z.array(z.string()).min(1),
    optional: z.literal(true).optional(),
    /** Other categories are accepted, too. */
    open: z.literal(true).optional(),
  }),
  /** A date or a time in ISO 8601 or in the format; milliseconds since 1970 (UTC) in the dataset. */
  z.strictObject({
    name: z.string(),
    type: z.literal('date'),
    /** How a client may write it, with the directives of `strptime`. */
    format: z.string().optional(),
    optional: z.literal(true).optional(),
    private: z.literal(true).optional(),
  }),
  /** A duration such as `1:30:00` or `PT90M`; seconds in the dataset. */
  z.strictObject({
    name: z.string(),
    type: z.literal('duration'),
    optional: z.literal(true).optional(),
    private: z.literal(true).optional(),
  }),
  /** Any text. */
  z.strictObject({
    name: z.string(),
    type: z.literal('text'),
    optional: z.literal(true).optional(),
    private: z.literal(true).optional(),
  }),
  /** An image file, stored as its bytes. In place of a missing one, the dataset has an image whose pixels all have the value `fill`. */
  z.strictObject({
    name: z.string(),
    type: z.literal('image'),
    ...pixels,
    optional: z.literal(true).optional(),
    fill: z.int().min(0).max(255).optional(),
  }),
])

/**
 * Features that `data.join` or `data.query` adds to the rows of a source. A client sends them like all others. Each names the sources that
 * have a column of its name; a query computes those that no source has.
 */
export const combinedColumnsSchema = z.strictObject({
  by: z.enum(['join', 'query']),
  columns: z.array(z.strictObject({ name: z.string(), sources: z.array(z.string()) })).min(1),
})

const tableFeatures = z.strictObject({
  kind: z.literal('table'),
  columns: z.array(tableColumn).min(1),
  combined: combinedColumnsSchema.optional(),
})

/** The features that a model takes. */
export const featuresSchema = z.discriminatedUnion('kind', [imageFeatures, tableFeatures])

/** The values that an output of a model predicts: one of the classes (in the order of the scores), or a number. */
export const labelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('class'), column: z.string(), classes: z.array(z.string()).min(2) }),
  z.strictObject({ kind: z.literal('number'), column: z.string() }),
])

/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = z.strictObject({
  kind: z.literal('multi-output'),
  outputs: z.array(z.strictObject({ name: z.string(), label: labelSchema })).min(2),
})

/** The target of a model: one label, or one for each of several outputs. */
export const targetSchema = z.discriminatedUnion('kind', [...labelSchema.options, labelsSchema])

/** Shape of one transformed example, for example `[28, 28, 1]`. */
const shape = z.array(z.int().positive()).min(1)

/** A named input of the network: it takes the transformed values at some positions, or the image of a column. */
const namedInput = z.union([
  z.strictObject({ name: z.string(), positions: z.array(z.int().nonnegative()).min(1) }),
  z.strictObject({ name: z.string(), image: z.string(), shape }),
])

/** The named inputs of the network; without them, one input takes all values. */
const namedInputs = z.array(namedInput).min(1).optional()

const labelStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('standardize'), mean: z.number(), deviation: z.number() }),
  /** sign(x) · ln(1 + |x|). */
  z.strictObject({ step: z.literal('log') }),
])

/** Steps for the labels of outputs that are numbers. Predictions are inverted, so they have the units of the label. */
const labelSteps = z
  .array(z.strictObject({ output: z.string(), steps: z.array(labelStep).min(1) }))
  .min(1)
  .optional()

/**
 * Maps raw features to the input of the network. It is stored in the model, so trainer, gate and server share it. Images and plain numbers
 * have steps for all values of a channel; the columns of a table have steps of their own.
 */
export const fittedTransformSchema = z.union([
  z.strictObject({ steps: z.array(channelStep), shape, inputs: namedInputs, labels: labelSteps }),
  z.strictObject({
    columns: z.array(fittedColumn).min(1),
    /** The values of crosses follow those of the columns. */
    crosses: z.array(fittedCross).min(1).optional(),
    /** The values of rolling windows follow those of the crosses. */
    windows: z.array(fittedWindow).min(1).optional(),
    /** Number of values without those of images, which are inputs of their own; 0 if all columns are images. */
    shape: z.tuple([z.int().nonnegative()]),
    inputs: namedInputs,
    labels: labelSteps,
  }),
])

export const splitNames = ['train', 'validation', 'test'] as const

/** Number of rows that each rule left out: `read` is the sum of the others and of the rows in the splits. */
const cleaned = z.strictObject({
  /** Rows in the sources. */
  read: z.int().nonnegative(),
  /** Rows that cannot be read or fail an expectation. */
  quarantined: z.int().nonnegative(),
  /** Rows that were dropped because a value is missing. */
  missingRows: z.int().nonnegative(),
  /** Missing values by column, before cleaning; columns without any are left out. */
  missing: z.record(z.string(), z.int().positive()),
  /** Rows that were dropped because an equal one stays. */
  duplicates: z.int().nonnegative(),
  /** Missing values that were replaced by the last one of their series, by column; columns without any are left out. */
  filled: z.record(z.string(), z.int().positive()).optional(),
})

/** The details in the manifest of a dataset, besides its files. */
export const datasetDetailsSchema = z.strictObject({
  name: z.string(),
  features: featuresSchema,
  label: targetSchema,
  /** The column with the weight of each example in the loss; without it, all weights are equal. */
  weight: z.string().optional(),
  transform: fittedTransformSchema,
  /** Licence of the data as an SPDX expression; without it, none is stated. */
  license: z.string().optional(),
  /** Conditions on the rows that a server of the model receives; without it, there are none. */
  servingExpectations: servingExpectationsSchema.optional(),
  recipe: z.string(),
  cleaned,
  /** Number of examples in each split. */
  rows: z.record(z.enum(splitNames), z.int().nonnegative()),
})

export type Features = z.infer<typeof featuresSchema>
export type ImageFeatures = z.infer<typeof imageFeatures>
export type TableFeatures = z.infer<typeof tableFeatures>
export type Label = z.infer<typeof labelSchema>
export type Target = z.infer<typeof targetSchema>
export type ImageColumn = Extract<TableColumn, { type: 'image' }>
export type ChannelStep = z.infer<typeof channelStep>
export type NumberStep = z.infer<typeof numberStep>
export type LabelStep = z.infer<typeof labelStep>
export type LabelSteps = NonNullable<z.infer<typeof labelSteps>>
export type FittedText = Extract<FittedColumn, { encoding: 'text' }>
export type FittedTokenIds = Extract<FittedColumn, { encoding: 'token-ids' }>
export type FittedHash = Extract<FittedColumn, { encoding: 'hash' }>
export type FittedNumber = Extract<FittedColumn, { encoding: 'number' }>
export type FittedImage = Extract<FittedColumn, { encoding: 'image' }>
export type FittedDate = Extract<FittedColumn, { encoding: 'date' }>
export type FittedCross = z.infer<typeof fittedCross>
export type FittedWindow = z.infer<typeof fittedWindow>
export type BucketValues = z.infer<typeof bucketValues>
export type FittedColumn = z.infer<typeof fittedColumn>
export type DatePart = (typeof dateParts)[number]
export type FittedTransform = z.infer<typeof fittedTransformSchema>
export type ChannelTransform = Extract<FittedTransform, { steps: unknown }>
export type ColumnTransform = Extract<FittedTransform, { columns: unknown }>
export type CombinedColumns = z.infer<typeof combinedColumnsSchema>
export type TableColumn = TableFeatures['columns'][number]
export type NamedInput = z.infer<typeof namedInput>
export type NamedInputs = NonNullable<FittedTransform['inputs']>
export type SplitName = (typeof splitNames)[number]
export type Cleaned = z.infer<typeof cleaned>
export type DatasetDetails = z.infer<typeof datasetDetailsSchema>
