import { z } from 'zod'

/** A metric's value for each seed's model, in the order of the models. */
export const seedValuesSchema = z.strictObject({
  candidate: z.array(z.number()).min(2),
  /** Null without a baseline. */
  baseline: z.array(z.number()).min(2).nullable(),
})
export type SeedValuesRow = z.infer<typeof seedValuesSchema>
