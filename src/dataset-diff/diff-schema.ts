import { z } from 'zod'
import { digestSchema } from '../artifacts/manifest.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import { driftSchema } from '../drift/drift-schema.ts'

const count = z.int().nonnegative()
const split = z.enum(splitNames)
const column = z.strictObject({ name: z.string(), type: z.string() })

/** The cells of a row by column; null for a missing value. Private columns are not among them. */
const cells = z.array(z.strictObject({ column: z.string(), value: z.string().nullable() }))
/** Greatest number of rows of a kind that are shown. */
export const mostSamples = 3
const sample = z.strictObject({ id: z.string(), split, cells })

export const datasetSide = z.strictObject({
  digest: digestSchema,
  rows: z.strictObject({ train: count, validation: count, test: count }),
  read: count,
  quarantined: count,
  missingRows: count,
  duplicates: count,
})

/** The differences of a dataset, the candidate, from another, the baseline. */
export const datasetDiffSchema = z.strictObject({
  name: z.string(),
  baseline: datasetSide,
  candidate: datasetSide,
  /** True if the settings of the preparation differ. */
  settingsChanged: z.boolean(),
  rows: z.strictObject({ unchanged: count, changed: count, added: count, removed: count }),
  columns: z.strictObject({
    common: count,
    added: z.array(column),
    removed: z.array(column),
    retyped: z.array(z.strictObject({ name: z.string(), before: z.string(), after: z.string() })),
    /** Columns with other values in rows of the same id, the most first. */
    changed: z.array(z.strictObject({ name: z.string(), rows: z.int().positive() })),
  }),
  /** Rows that both datasets have, and that are in another split now. */
  moved: z.array(z.strictObject({ from: split, to: split, rows: z.int().positive() })),
  /** Labels that changed in rows of the same id, the most frequent first. */
  labels: z.array(
    z.strictObject({
      column: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      rows: z.int().positive(),
    }),
  ),
  samples: z.strictObject({
    added: z.array(sample).max(mostSamples),
    removed: z.array(sample).max(mostSamples),
    changed: z
      .array(
        z.strictObject({
          id: z.string(),
          split,
          cells: z.array(
            z.strictObject({
              column: z.string(),
              before: z.string().nullable(),
              after: z.string().nullable(),
            }),
          ),
        }),
      )
      .max(mostSamples),
  }),
  /** Null if drift was not measured. */
  drift: driftSchema.nullable(),
})

export type DatasetDiff = z.infer<typeof datasetDiffSchema>
export type DatasetSide = z.infer<typeof datasetSide>
export type SampleRow = z.infer<typeof sample>
export type ChangedRow = DatasetDiff['samples']['changed'][number]
