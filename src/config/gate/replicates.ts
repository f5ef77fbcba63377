import { z } from 'zod'

/** How many seeds the gate demands of candidate and baseline. One is what a gate without the key judges. */
export const replicates = z
  .int()
  .min(2)
  .max(100)
  .optional()
  .describe(
    'How many models of the candidate, and of the baseline, are given, each trained by a seed of its own: then the verdict is about the change, and not about two models only. Five or more are best.',
  )
