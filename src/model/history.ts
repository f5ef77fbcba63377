import { z } from 'zod'

const means = z.strictObject({
  loss: z.number(),
  accuracy: z.number().nullable(),
  validationLoss: z.number().nullable(),
  validationAccuracy: z.number().nullable(),
})

/**
 * Means over the examples of an epoch, with weighted losses: of the training split during the updates, and of the
 * validation split after them. With several outputs, the losses are those of all outputs together.
 */
export const epochSchema = z.strictObject({
  epoch: z.int().positive(),
  ...means.shape,
  /** Means of each output by its name, for several outputs. */
  outputs: z.record(z.string(), means).optional(),
})

export const historySchema = z.array(epochSchema)
export type EpochMeans = z.infer<typeof means>
export type EpochRecord = z.infer<typeof epochSchema>
export type History = z.infer<typeof historySchema>
