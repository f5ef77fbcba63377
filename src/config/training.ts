import { z } from 'zod'
import { checkpointSchema } from './checkpoint.ts'
import { earlyStoppingSchema } from './early-stopping.ts'
import { optimizerSchema } from './optimizer.ts'
import { samplingSchema } from './class-sampling.ts'
import { scheduleSchema } from './schedule.ts'

const count = z.int().positive()

const clip = z
  .union([
    z
      .strictObject({
        value: z.number().positive().describe('Largest absolute value of an element of a gradient.'),
      })
      .transform(({ value }) => ({ by: 'value' as const, limit: value })),
    z
      .strictObject({
        norm: z.number().positive().describe('Largest norm of each gradient.'),
      })
      .transform(({ norm }) => ({ by: 'norm' as const, limit: norm })),
    z
      .strictObject({
        'global-norm': z.number().positive().describe('Largest norm of all gradients together.'),
      })
      .transform((clip) => ({ by: 'global-norm' as const, limit: clip['global-norm'] })),
  ])
  .describe('Gradient clipping.')

const classWeights = z.union([z.literal('balanced'), z.record(z.string(), z.number().positive())])

const classWeightsByOutput = classWeights
  .or(z.record(z.string(), classWeights))
  .describe(
    'Weight of each class in the loss: `balanced` gives all classes the same total weight; otherwise a number for each class, by default 1. For several outputs, one of these by the name of the output.',
  )

const lossWeights = z
  .record(z.string().min(1), z.number().positive())
  .describe('Weight of the loss of each of several outputs, by name; by default 1.')

/** The `train:` section. */
export const trainSection = z.strictObject({
  optimizer: optimizerSchema.prefault({ adam: {} }).describe('The optimizer; by default `{adam: {}}`.'),
  schedule: scheduleSchema.prefault({}).describe('The learning rate schedule.'),
  'early-stopping': earlyStoppingSchema
    .optional()
    .describe('Stop if a metric no longer improves; by default all epochs run.'),
  'class-weights': classWeightsByOutput.optional(),
  sampling: samplingSchema.optional(),
  'loss-weights': lossWeights.optional(),
  clip: clip.optional(),
  'batch-size': count.default(64).describe('Number of examples per step.'),
  epochs: count.default(10).describe('Number of passes over the training split.'),
  checkpoint: checkpointSchema.prefault({}).describe('Intervals of checkpoints.'),
  seed: z
    .int()
    .nonnegative()
    .default(0)
    .describe('Seed for the initial weights and the order of the examples.'),
})

export type ClassWeights = z.infer<typeof classWeights>
export type Clip = z.infer<typeof clip>
export type TrainSection = z.infer<typeof trainSection>
