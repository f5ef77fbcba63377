import { z } from 'zod'

const means = z.strictObject({
  loss: z.number(),
  accuracy: z.number().nullable(),
  validationLoss: z.number().nullable(),
  validationAccuracy: z.number().nullable(),
})

/**
 * Means over the examples of an epoch, losses as they are weighted: the training split's while the network moved, the validation
 * split's after. Of several outputs the losses are those of all together.
 */
export const epochSchema = z.strictObject({
  epoch: z.int().positive(),
  ...means.shape,
  /** Of each of several outputs, by its name. */
  outputs: z.record(z.string(), means).optional(),
})

export const historySchema = z.array(epochSchema)
export type EpochMeans = z.infer<typeof means>
export type EpochRecord = z.infer<typeof epochSchema>
export type History = z.infer<typeof historySchema>
