import { z } from 'zod'
import { confidence } from './confidence.ts'
import { margin } from './margin.ts'

export const claims = ['non-inferiority', 'superiority'] as const

const comparedMetric = z
  .string()
  .optional()
  .describe('The metric compared with the baseline on the same examples: `accuracy` or `mae` when left out.')

/** An entry of `gate.compare`. */
export const comparison = z
  .strictObject({
    metric: comparedMetric,
    test: z
      .enum(claims)
      .default('non-inferiority')
      .describe(
        'What must be shown: that the candidate is no worse than the margin allows, or that it is better.',
      ),
    margin: margin
      .optional()
      .describe(
        "The loss that is still acceptable, in the units of the metric, or `2%` of the baseline's value; 0.005 when left out for a metric between 0 and 1.",
      ),
    confidence: confidence.describe('One-sided confidence of the interval.'),
  })
  .refine((entry) => entry.test === 'non-inferiority' || entry.margin === undefined, {
    path: ['margin'],
    message: 'is for non-inferiority: superiority allows no loss',
  })

export type Comparison = z.infer<typeof comparison>
