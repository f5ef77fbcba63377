import { z } from 'zod'

const factor = z.number().gt(0).lt(1)
const epochs = z.number().positive()

/** The learning rate schedule. Warm-up, one kind of decay, and reduction on a plateau can be combined. */
export const scheduleSchema = z
  .strictObject({
    'warm-up': z
      .strictObject({ epochs: epochs.describe('Duration of the warm-up in epochs; fractions are allowed.') })
      .optional()
      .describe('The rate rises linearly from 0 to its full value.'),
    step: z
      .strictObject({
        every: epochs.describe('Epochs between two reductions.'),
        factor: factor.default(0.1).describe('Factor of each reduction.'),
      })
      .optional()
      .describe('The rate is reduced at regular intervals.'),
    exponential: z
      .strictObject({ factor: factor.describe('Factor of the rate per epoch.') })
      .optional()
      .describe('The rate falls exponentially with each step.'),
    cosine: z
      .strictObject({
        minimum: z.number().min(0).lt(1).default(0).describe('Final rate as a fraction of the initial rate.'),
      })
      .optional()
      .describe('The rate follows half a cosine until the last epoch.'),
    plateau: z
      .strictObject({
        metric: z
          .enum(['loss', 'validation-loss'])
          .default('validation-loss')
          .describe('The monitored loss.'),
        patience: z.int().positive().default(3).describe('Epochs without a lower loss before a reduction.'),
        factor: factor.default(0.1).describe('Factor of each reduction.'),
        minimum: z.number().min(0).default(0).describe('The rate is never reduced below this value.'),
      })
      .optional()
      .describe('The rate is reduced if the loss no longer falls.'),
  })
  .refine(
    ({ step, exponential, cosine }) =>
      [step, exponential, cosine].filter((decay) => decay !== undefined).length <= 1,
    'at most one of step, exponential and cosine',
  )

export type Schedule = z.infer<typeof scheduleSchema>
