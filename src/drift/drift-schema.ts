import { z } from 'zod'

export const driftOutcomes = ['pass', 'fail', 'inconclusive'] as const

/** The quantity whose distribution is compared. */
export const driftAspects = ['values', 'missing', 'length', 'unknown-words', 'brightness'] as const

const share = z.number().min(0).max(1)
const pValue = z.number().min(0).max(1)

const columnDrift = z.strictObject({
  column: z.string(),
  role: z.enum(['feature', 'label']),
  aspect: z.enum(driftAspects),
  kind: z.enum(['kolmogorov', 'total-variation', 'share']),
  distance: share,
  /** Mean distance of two such samples of one distribution. */
  byChance: share,
  lower: share,
  upper: share,
  margin: share,
  /** Holm-adjusted p-value against a distance of at most the margin. */
  pBeyond: pValue,
  pWithin: pValue,
  outcome: z.enum(driftOutcomes),
  /** Rows with a value. */
  rows: z.strictObject({ baseline: z.number().nonnegative(), candidate: z.number().nonnegative() }),
  /** Number of independent rows that tell as much; less if rows are in groups, more if both datasets share rows. */
  effectiveRows: z
    .strictObject({ baseline: z.number().nonnegative(), candidate: z.number().nonnegative() })
    .nullable(),
})

/** The drift of a dataset from its baseline. */
export const driftSchema = z.strictObject({
  outcome: z.enum(driftOutcomes),
  accepted: z.boolean(),
  reason: z.string(),
  confidence: z.number(),
  /** Column of the groups that are independent of each other; null if rows are. */
  group: z.string().nullable(),
  /** The largest distance beyond or closest to its margin first. */
  columns: z.array(columnDrift),
  /** Columns that were not compared, with the reason. */
  skipped: z.array(z.strictObject({ column: z.string(), reason: z.string() })),
})

export type Drift = z.infer<typeof driftSchema>
export type ColumnDrift = z.infer<typeof columnDrift>
export type DriftOutcome = (typeof driftOutcomes)[number]
export type DriftAspect = (typeof driftAspects)[number]
