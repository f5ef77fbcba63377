import { z } from 'zod'
import { trainingMetric } from './training-metric.ts'

export const earlyStoppingSchema = z.strictObject({
  metric: trainingMetric
    .default('validation-loss')
    .describe('What must get better; of one of several outputs by its name, `<output>/validation-accuracy`.'),
  patience: z.int().positive().default(3).describe('Epochs without a better value before training stops.'),
  'min-delta': z.number().min(0).default(0).describe('A smaller change does not count as better.'),
  'restore-best': z
    .boolean()
    .default(true)
    .describe('End with the weights of the best epoch instead of the last.'),
})

export type EarlyStopping = z.infer<typeof earlyStoppingSchema>
