import { z } from 'zod'

/** From left to right, each `[x, y]`, thinned to points that make a visible difference. */
const points = z.array(z.tuple([z.number(), z.number()]))

const curve = z.strictObject({ area: z.number(), points })

const both = z.strictObject({ candidate: curve, baseline: curve.nullable() })

/** One class against the rest, by the score that the model gives it. */
export const classCurvesSchema = z.strictObject({
  class: z.string(),
  /** Fraction of the examples that are of the class. */
  share: z.number(),
  /** False positive rate to true positive rate; the area is ROC AUC. */
  roc: both,
  /** Recall to precision; the area is the average precision. */
  precision: both,
})

export type ClassCurves = z.infer<typeof classCurvesSchema>
export type CurvePoints = z.infer<typeof points>
