import { z } from 'zod'
import { checkpointSchema } from './checkpoint.ts'
import { earlyStoppingSchema } from './early-stopping.ts'
import { optimizerSchema } from './optimizer.ts'
import { scheduleSchema } from './schedule.ts'

const count = z.int().positive()

const clip = z
  .union([
    z
      .strictObject({ value: z.number().positive().describe('No element of a gradient exceeds it.') })
      .transform(({ value }) => ({ by: 'value' as const, limit: value })),
    z
      .strictObject({
        norm: z.number().positive().describe("No gradient's norm exceeds it, each by itself."),
      })
      .transform(({ norm }) => ({ by: 'norm' as const, limit: norm })),
    z
      .strictObject({
        'global-norm': z
          .number()
          .positive()
          .describe('The norm of all gradients together does not exceed it.'),
      })
      .transform((clip) => ({ by: 'global-norm' as const, limit: clip['global-norm'] })),
  ])
  .describe('Keeps gradients from growing too large.')

const classWeights = z.union([z.literal('balanced'), z.record(z.string(), z.number().positive())])

const classWeightsByOutput = classWeights
  .or(z.record(z.string(), classWeights))
  .describe(
    'How much the examples of each class count in the loss: `balanced` for all classes alike however many examples they have, or a number by class; 1 for a class left out. Of several outputs one or the other by the name of the output.',
  )

const lossWeights = z
  .record(z.string().min(1), z.number().positive())
  .describe(
    'How much the loss of each of several outputs counts, by the names of the outputs; 1 for one left out.',
  )

/** The `train:` section. */
export const trainSection = z.strictObject({
  optimizer: optimizerSchema
    .prefault({ adam: {} })
    .describe('How the weights follow the gradient; `{adam: {}}` when left out.'),
  schedule: scheduleSchema.prefault({}).describe('How the learning rate changes as training goes on.'),
  'early-stopping': earlyStoppingSchema
    .optional()
    .describe('Stop when a metric no longer gets better; all epochs when left out.'),
  'class-weights': classWeightsByOutput.optional(),
  'loss-weights': lossWeights.optional(),
  clip: clip.optional(),
  'batch-size': count.default(64).describe('Examples a step.'),
  epochs: count.default(10).describe('Passes over the training split.'),
  checkpoint: checkpointSchema.prefault({}).describe('How often the state of the training is written down.'),
  seed: z.int().nonnegative().default(0).describe('Seeds the initial weights and the order of the examples.'),
})

export type ClassWeights = z.infer<typeof classWeights>
export type Clip = z.infer<typeof clip>
export type TrainSection = z.infer<typeof trainSection>
