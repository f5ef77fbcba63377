import { z } from 'zod'
import { classCurvesSchema } from './curves/curve-schema.ts'

const count = z.int().nonnegative()

const flip = z.strictObject({
  id: z.string(),
  label: z.string(),
  candidate: z.string(),
  baseline: z.string(),
  /** The score of each model for its own prediction; null if the models give classes only. */
  score: z.number().nullable(),
  baselineScore: z.number().nullable(),
})
/** The first examples, sorted by the candidate's confidence. */
const flips = z.strictObject({ count, examples: z.array(flip) })

const labelError = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** The class that the candidate predicts. */
  suggested: z.string(),
  labelScore: z.number(),
  suggestedScore: z.number(),
})

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

/** The findings about a classification that the report shows besides the metrics. */
export const classificationSchema = z.strictObject({
  classes: z.array(classRow),
  /** Rows are labels, columns predictions; null with more classes than a page can show. */
  confusion: z.strictObject({ candidate: matrix, baseline: matrix.nullable() }).nullable(),
  /** The most frequent mistakes of the candidate. */
  confusions: z.array(z.strictObject({ label: z.string(), predicted: z.string(), count })),
  /** Null if the scores are not probabilities. */
  calibration: calibration.nullable(),
  /** Null without scores. */
  curves: z.array(classCurvesSchema).nullable(),
  /** Examples that the candidate gets wrong and the baseline right, and vice versa. */
  flips: z.strictObject({ broken: flips, fixed: flips }).nullable(),
  /** Examples whose labels are likely to be wrong, the least probable labels first; null if the scores are not probabilities. */
  labelErrors: z.strictObject({ count, examples: z.array(labelError) }).nullable(),
})

export type Classification = z.infer<typeof classificationSchema>
export type Calibration = z.infer<typeof calibration>
