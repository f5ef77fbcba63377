import { z } from 'zod'

const ofAnOutput = z.enum(['validation-loss', 'validation-accuracy', 'loss', 'accuracy'])

/** A metric of an epoch; for one of several outputs `<output>/<metric>`. */
export const trainingMetric = z.union([
  ofAnOutput,
  z.templateLiteral([z.string().min(1), '/', ofAnOutput], { error: '<output>/ before one of these' }),
])

export type TrainingMetric = z.infer<typeof trainingMetric>
