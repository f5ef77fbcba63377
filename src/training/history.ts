import { z } from 'zod'

/**
 * Means over the examples of an epoch, losses as they are weighted: the training split's while the network moved, the validation
 * split's after.
 */
const epochSchema = z.strictObject({
  epoch: z.int().positive(),
  loss: z.number(),
  accuracy: z.number().nullable(),
  validationLoss: z.number().nullable(),
  validationAccuracy: z.number().nullable(),
})

export const historySchema = z.array(epochSchema)
export type EpochRecord = z.infer<typeof epochSchema>
export type History = z.infer<typeof historySchema>
