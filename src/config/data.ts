import { z } from 'zod'
import { sha256Pattern } from '../artifacts/digest.ts'
import { faultOfSources, joinSchema, sourceName } from './combine.ts'
import { csvSchema } from './csv-section.ts'
import { driftSection } from './drift.ts'
import { augmentSchema } from './augment.ts'
import { expectSetting } from './expect.ts'
import { imagesSchema } from './image-settings.ts'
import { objectsSchema, type ObjectSource } from './object-source.ts'
import { inputsSchema } from './inputs.ts'
import { crossesSchema } from './crosses.ts'
import { featureSchema } from './feature.ts'
import { licenseSchema } from './license.ts'
import { labelTasks, labelsSchema } from './labels.ts'
import { missingValuesSchema } from './missing-values.ts'
import { faultOfTimeSeries, timeSeriesSchema } from './time-series.ts'
import { numberStepSchema } from './transform-steps.ts'

const location = z
  .string()
  .min(1)
  .describe(
    'A file, a folder or a glob pattern, relative to the file that holds this configuration; or `s3://` with a bucket and the same in it.',
  )
  .transform((text, context): string | ObjectSource => {
    if (!text.startsWith('s3://')) return text
    const { data, error } = objectsSchema.safeParse({ s3: text })
    if (data !== undefined) return data
    for (const { message } of error.issues) context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const download = z.strictObject({
  url: z.url({ protocol: /^https$/ }).describe('An https address.'),
  sha256: z
    .string()
    .regex(sha256Pattern, 'must be 64 hexadecimal digits')
    .describe('The sha256 of the file; another one is refused.'),
})

const source = z.union([location, download, objectsSchema])
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
  missing: missingValuesSchema
    .default('fail')
    .describe(
      'Reaction to a missing value: stop with its place, leave the row out, or for each type of feature a replacement, such as `{numbers: median, categories: mode}`.',
    ),
  duplicates: z
    .enum(['keep', 'drop'])
    .default('keep')
    .describe('What becomes of the second and later of equal examples.'),
  'on-error': z
    .enum(['fail', 'quarantine'])
    .default('fail')
    .describe(
      'What becomes of a row with a cell that cannot be read, such as a text in a column of numbers: stop with its place, or put the row aside in an artifact.',
    ),
  'at-most': fraction.default(0.01).describe('Largest share of rows in quarantine; the step fails above it.'),
  'na-values': z
    .array(z.string())
    .default([])
    .describe('Texts that mean a missing value, in all columns, besides the built-in ones such as `NA`.'),
  'keep-na': z
    .array(column)
    .default([])
    .describe('Columns of CSV in which `NA`, `null` and the like are texts, such as codes of countries.'),
})

export const dataFormats = ['idx', 'images', 'csv', 'jsonl', 'parquet', 'arrow', 'npz'] as const

/** The `data:` section. */
export const dataSection = z
  .strictObject({
    source: sources.optional().describe('Where the examples come from.'),
    sources: z
      .record(sourceName, sources, 'must be a mapping of names to sources; a single one is named by `source`')
      .optional()
      .describe('Several tables by name, for `join` or `query`, in place of `source`.'),
    join: joinSchema.optional().describe('Joins two of the `sources` by a key.'),
    query: z
      .string()
      .min(1)
      .optional()
      .describe(
        'One SELECT statement of DuckDB over the names of the `sources`. The columns of its result are what the model takes.',
      ),
    license: licenseSchema
      .optional()
      .describe(
        'Licence of the data as an SPDX expression, such as `CC-BY-4.0`, for the model card and the bill of materials of the model.',
      ),
    format: z
      .enum(dataFormats)
      .optional()
      .describe('The format of the source; inferred from its files when left out.'),
    csv: csvSchema.prefault({}).describe('How CSV files are written.'),
    images: imagesSchema.optional().describe('How images become pixels, for images.'),
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
    'label-transform': z
      .enum(['standardize', 'log'])
      .optional()
      .describe(
        'Transform of labels that are numbers, for training: subtracts the mean of the training split and divides by its standard deviation, with `log` after a signed logarithm. Predictions are in the units of the label.',
      ),
    'label-map': z
      .record(z.string(), z.string())
      .default({})
      .describe('Classes that replace others, such as `{Ja: ja}`, for tables.'),
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
    exclude: z
      .array(column)
      .default([])
      .describe('Columns the model does not see, for tables, in place of a list of all others in `columns`.'),
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
    private: z
      .array(column)
      .default([])
      .describe(
        'Columns whose values appear in no report, log, example, error message or quarantine, for tables. Features only if `columns` lists them.',
      ),
    split: split.prefault({}),
    clean: clean.prefault({}),
    expect: expectSetting
      .optional()
      .describe(
        'Expectations that the rows of the sources have to meet, checked before they are cleaned; or a file with them, or a data contract.',
      ),
    features: z
      .record(column, featureSchema)
      .default({})
      .describe('Settings of features by column, for tables; the other features have the defaults.'),
    crosses: crossesSchema.optional(),
    'time-series': timeSeriesSchema.optional(),
    drift: driftSection
      .optional()
      .describe(
        'Comparison with the dataset of the base branch: differences of rows, columns and splits, and a decision about the drift of each column.',
      ),
    transform: z
      .array(numberStepSchema)
      .default([])
      .describe(
        'Steps for all columns of numbers and parts of dates, or, of the first three, for all pixels, in order; fitted on the training split and stored in the model.',
      ),
    augment: augmentSchema
      .default([])
      .describe(
        'What happens to the training examples at random, after the transform and anew in every step, in order.',
      ),
  })
  .superRefine((section, context) => {
    if (section.source === undefined && section.sources === undefined) {
      context.addIssue({ code: 'invalid_type', expected: 'string', path: ['source'], input: undefined })
      return
    }
    const fault = faultOfSources(section)
    if (fault !== null) context.addIssue({ code: 'custom', path: ['sources'], message: fault })
  })
  .refine(({ label, labels }) => label === undefined || labels === undefined, {
    path: ['labels'],
    error: '`label` or `labels`, not both',
  })
  .refine(({ columns, inputs, exclude }) => exclude.length === 0 || (columns ?? inputs) === undefined, {
    path: ['exclude'],
    error: '`exclude` without `columns` and `inputs`, which list the features',
  })
  .superRefine((section, context) => {
    const fault = faultOfTimeSeries(section)
    if (fault !== null) context.addIssue({ code: 'custom', ...fault })
  })

/** The column of an only label. */
export const defaultLabel = 'label'

export type Source = z.infer<typeof source>
export type DataFormat = (typeof dataFormats)[number]
export type DataSection = z.infer<typeof dataSection>
