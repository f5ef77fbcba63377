import { z } from 'zod'
import { sha256Pattern } from '../artifacts/digest.ts'
import { augmentSchema } from './augment.ts'
import { inputsSchema } from './inputs.ts'
import { labelTasks, labelsSchema } from './labels.ts'

const location = z
  .string()
  .min(1)
  .describe('A file, a folder or a glob pattern, relative to the file that holds this configuration.')

const download = z.strictObject({
  url: z.url({ protocol: /^https$/ }).describe('An https address.'),
  sha256: z
    .string()
    .regex(sha256Pattern, 'must be 64 hexadecimal digits')
    .describe('The sha256 of the file; another one is refused.'),
})

const source = z.union([location, download])
const sources = z
  .union([source, z.array(source).min(1)])
  .transform((value): Source[] => (Array.isArray(value) ? value : [value]))

const fraction = z.number().min(0).max(1)

const column = z.string().min(1)

const split = z
  .strictObject({
    train: fraction.default(0.8).describe('Fraction of the source used to fit the model.'),
    validation: z
      .union([fraction, sources])
      .default(0.1)
      .describe('Fraction of the source used to monitor training, or separate files.'),
    test: z
      .union([fraction, sources])
      .default(0.1)
      .describe('Fraction of the source on which the gate compares models, or separate files.'),
    seed: z.int().nonnegative().default(0).describe('Seed of the random assignment of examples to splits.'),
    group: column
      .optional()
      .describe('Column whose equal values stay in one split, such as a patient or a user; for tables.'),
    stratify: column
      .optional()
      .describe(
        'Column whose values have the same proportions in every split, such as the label; for tables.',
      ),
    leakage: z
      .enum(['fail', 'warn'])
      .default('fail')
      .describe('Reaction to an example or a group that is in two splits.'),
    time: column
      .optional()
      .describe('Column of times: the oldest rows are for training, the newest for the test; for tables.'),
  })
  .refine(({ train, validation, test }) => sumsToOne(train, validation, test), {
    message: 'the fractions must add up to 1 (a split of separate files does not count)',
  })
  .refine(({ group, stratify, time }) => [group, stratify, time].filter(Boolean).length <= 1, {
    message: 'only one of `group`, `stratify` and `time`',
  })

function sumsToOne(train: number, ...others: readonly (number | readonly Source[])[]): boolean {
  const fractions = others.reduce<number>(
    (sum, other) => sum + (typeof other === 'number' ? other : 0),
    train,
  )
  return Math.abs(fractions - 1) < 1e-9
}

const clean = z.strictObject({
  missing: z
    .enum(['fail', 'drop'])
    .default('fail')
    .describe('What becomes of an example with a missing value: stop with its place, or leave it out.'),
  duplicates: z
    .enum(['keep', 'drop'])
    .default('keep')
    .describe('What becomes of the second and later of equal examples.'),
})

/** A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const transformStep = z.union([
  z
    .strictObject({ scale: z.strictObject({ by: z.number().positive().describe('The divisor.') }) })
    .describe('Divides every value.')
    .transform(({ scale }) => ({ step: 'scale' as const, ...scale })),
  z
    .literal('standardize')
    .describe('Takes every column or channel to mean 0 and deviation 1 of the training split.')
    .transform((step) => ({ step })),
  z
    .literal('min-max')
    .describe('Takes every column or channel to the range 0 to 1 of the training split.')
    .transform((step) => ({ step })),
])

export const dataFormats = ['idx', 'images', 'csv', 'jsonl', 'parquet'] as const

/** The `data:` section. */
export const dataSection = z
  .strictObject({
    source: sources.describe('Where the examples come from.'),
    format: z
      .enum(dataFormats)
      .optional()
      .describe('The format of the source; inferred from its files when left out.'),
    task: z
      .enum(labelTasks)
      .default('classification')
      .describe('Whether the label is one of several classes or a number.'),
    label: z
      .string()
      .min(1)
      .optional()
      .describe('The column that holds the label, `label` when left out; the name of the label for images.'),
    labels: labelsSchema.optional(),
    id: column
      .optional()
      .describe(
        'The column that identifies an example, for tables; its content identifies it when left out. No feature unless listed in `columns`.',
      ),
    columns: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('The columns the model sees, for tables; all but the labels and the weight when left out.'),
    inputs: inputsSchema.optional(),
    categorical: z
      .array(z.string().min(1))
      .default([])
      .describe('Columns whose numbers are names of categories, such as a postcode, for tables.'),
    weight: z
      .string()
      .min(1)
      .optional()
      .describe('The column that says how much each example counts in the loss, for tables; no feature.'),
    split: split.prefault({}),
    clean: clean.prefault({}),
    transform: z
      .array(transformStep)
      .default([])
      .describe(
        'What is done to the features, in order; fitted on the training split and carried inside the model.',
      ),
    augment: augmentSchema
      .default([])
      .describe(
        'What happens to the training examples at random, after the transform and anew in every step, in order.',
      ),
  })
  .refine(({ label, labels }) => label === undefined || labels === undefined, {
    path: ['labels'],
    error: '`label` or `labels`, not both',
  })

/** The column of an only label. */
export const usualLabel = 'label'

export type Source = z.infer<typeof source>
export type DataFormat = (typeof dataFormats)[number]
export type DataSection = z.infer<typeof dataSection>
export type TransformStep = z.infer<typeof transformStep>
