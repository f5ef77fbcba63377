import { z } from 'zod'
import { classCurvesSchema } from './curves/curve-schema.ts'

const count = z.int().nonnegative()

const flip = z.strictObject({
  id: z.string(),
  label: z.string(),
  candidate: z.string(),
  baseline: z.string(),
  /** The scores that candidate and baseline give to their own answers; null where there are classes only. */
  score: z.number().nullable(),
  baselineScore: z.number().nullable(),
})
/** The first of them, those first of which the candidate is surest. */
const flips = z.strictObject({ count, examples: z.array(flip) })

const classRow = z.strictObject({
  class: z.string(),
  support: count,
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  baselineRecall: z.number().nullable(),
})

const calibration = z.strictObject({
  /** Expected calibration error: the mean distance of confidence and accuracy, weighted by examples. */
  error: z.number(),
  bins: z.array(
    z.strictObject({
      from: z.number(),
      to: z.number(),
      count,
      confidence: z.number().nullable(),
      accuracy: z.number().nullable(),
    }),
  ),
})

const matrix = z.array(z.array(count))

/** What the report shows of a classification besides its metrics. */
export const classificationSchema = z.strictObject({
  classes: z.array(classRow),
  /** Rows are labels, columns predictions; null with more classes than a page can show. */
  confusion: z.strictObject({ candidate: matrix, baseline: matrix.nullable() }).nullable(),
  /** The most frequent mistakes of the candidate. */
  confusions: z.array(z.strictObject({ label: z.string(), predicted: z.string(), count })),
  /** Null when the scores are not probabilities. */
  calibration: calibration.nullable(),
  /** Null without scores. */
  curves: z.array(classCurvesSchema).nullable(),
  /** Examples the candidate gets wrong and the baseline right, and the other way round. */
  flips: z.strictObject({ broken: flips, fixed: flips }).nullable(),
})

export type Classification = z.infer<typeof classificationSchema>
export type Calibration = z.infer<typeof calibration>
