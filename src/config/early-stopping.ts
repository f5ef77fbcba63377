import { z } from 'zod'
import { trainingMetric } from './training-metric.ts'

export const earlyStoppingSchema = z.strictObject({
  metric: trainingMetric
    .default('validation-loss')
    .describe('The metric that must improve; for one of several outputs `<output>/validation-accuracy`.'),
  patience: z.int().positive().default(3).describe('Epochs without an improvement before training stops.'),
  'min-delta': z.number().min(0).default(0).describe('Smaller changes do not count as an improvement.'),
  'restore-best': z
    .boolean()
    .default(true)
    .describe('Keep the weights of the best epoch instead of the last.'),
})

export type EarlyStopping = z.infer<typeof earlyStoppingSchema>
