import { z } from 'zod'

const factor = z.number().gt(0).lt(1)
const epochs = z.number().positive()

/** How the learning rate changes: warm-up, one kind of decay, and reduction on a plateau go together. */
export const scheduleSchema = z
  .strictObject({
    'warm-up': z
      .strictObject({ epochs: epochs.describe('Length of the rise; fractions are fine.') })
      .optional()
      .describe('The rate rises evenly from 0 to its full size.'),
    step: z
      .strictObject({
        every: epochs.describe('Epochs between two reductions.'),
        factor: factor.default(0.1).describe('What the rate is multiplied by.'),
      })
      .optional()
      .describe('The rate falls every so many epochs.'),
    exponential: z
      .strictObject({ factor: factor.describe('What the rate is multiplied by in each epoch.') })
      .optional()
      .describe('The rate falls a little with each step.'),
    cosine: z
      .strictObject({
        minimum: z.number().min(0).lt(1).default(0).describe('Share of the rate that is left at the end.'),
      })
      .optional()
      .describe('The rate falls along half a cosine until the last epoch.'),
    plateau: z
      .strictObject({
        metric: z
          .enum(['loss', 'validation-loss'])
          .default('validation-loss')
          .describe('The loss that no longer falls.'),
        patience: z.int().positive().default(3).describe('Epochs without a better loss.'),
        factor: factor.default(0.1).describe('What the rate is multiplied by.'),
        minimum: z.number().min(0).default(0).describe('The rate is not reduced below this one.'),
      })
      .optional()
      .describe('The rate is reduced when the loss no longer falls.'),
  })
  .refine(
    ({ step, exponential, cosine }) =>
      [step, exponential, cosine].filter((decay) => decay !== undefined).length <= 1,
    'at most one of step, exponential and cosine',
  )

export type Schedule = z.infer<typeof scheduleSchema>
