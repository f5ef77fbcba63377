import { z } from 'zod'

/** A metric of the user's own code, under `gate.metrics`. */
export const customMetric = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes, and begin with a letter')
    .describe('Its name in `gate.require`, `gate.compare` and `gate.slices`.'),
  module: z
    .string()
    .min(1)
    .describe(
      'A module whose default export computes the metric from the predictions: one number for each example, or one number for all. The path is relative to this file.',
    ),
  better: z.enum(['higher', 'lower']).describe('The direction in which the metric improves.'),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([least, greatest]) => least < greatest, 'must be the least value and then the greatest')
    .optional()
    .describe('Least and greatest possible value; by default any number.'),
  columns: z
    .array(z.string().min(1))
    .default([])
    .describe('Columns of the test split, or of the prediction file, that are passed to the function.'),
})

export type CustomMetricConfig = z.infer<typeof customMetric>
