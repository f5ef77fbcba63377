import { z } from 'zod'

/** Number of seeds that the gate requires of candidate and baseline; without the key one seed of each. */
export const replicates = z
  .int()
  .min(2)
  .max(100)
  .optional()
  .describe(
    'Number of candidate and of baseline models, each trained with its own seed. The verdict is then about the change instead of about two individual models. Five or more are best.',
  )
