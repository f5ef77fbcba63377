import { z } from 'zod'
import { confidence } from './confidence.ts'
import { margin } from './margin.ts'

export const comparisonTests = ['non-inferiority', 'superiority'] as const

const comparedMetric = z
  .string()
  .optional()
  .describe(
    'The metric that is compared with the baseline on the same examples; by default `accuracy` or `mae`.',
  )

/** An entry of `gate.compare`. */
export const comparison = z
  .strictObject({
    metric: comparedMetric,
    test: z
      .enum(comparisonTests)
      .default('non-inferiority')
      .describe(
        '`non-inferiority` passes if the loss is shown to be within the margin, `superiority` if a gain is shown.',
      ),
    margin: margin
      .optional()
      .describe(
        "The acceptable loss, in the units of the metric, or as `2%` of the baseline's value; by default 0.005 for a metric between 0 and 1.",
      ),
    confidence: confidence.describe('One-sided confidence of the interval.'),
  })
  .refine((entry) => entry.test === 'non-inferiority' || entry.margin === undefined, {
    path: ['margin'],
    message: 'no margin, because superiority allows no loss',
  })

export type Comparison = z.infer<typeof comparison>
