import { z } from 'zod'

/** A metric by the user's own code, under `gate.metrics`. */
export const customMetric = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes, and begin with a letter')
    .describe('What `gate.require`, `gate.compare` and `gate.slices` call it.'),
  module: z
    .string()
    .min(1)
    .describe(
      'A module beside this file whose default export is a function of the answers: one number for each example, or one for all.',
    ),
  better: z.enum(['higher', 'lower']).describe('Which way is better.'),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([least, greatest]) => least < greatest, 'must be the least value and then the greatest')
    .optional()
    .describe('Least and greatest value that it can take; any number when left out.'),
  columns: z
    .array(z.string().min(1))
    .default([])
    .describe('Columns of the test split, or of the file of predictions, that the function is given.'),
})

export type OwnMetricSection = z.infer<typeof customMetric>
