import { z } from 'zod'
import { waitSchema } from './duration.ts'

/** How a canary is judged before it gets more requests. */
export const canarySection = z.strictObject({
  steps: z
    .array(z.int().min(1).max(99))
    .nonempty()
    .refine(
      (steps) => steps.every((share, index) => index === 0 || share > (steps[index - 1] ?? 0)),
      'must be a list of growing percentages',
    )
    .default([10, 50])
    .describe('Shares of the requests in percent that the new version gets, one step after another.'),
  budget: waitSchema.default('10m').describe('Longest time for the judgement of all steps.'),
  margin: z
    .number()
    .positive()
    .lt(1, 'must be below 1: 2 points are `0.02`')
    .default(0.02)
    .describe(
      'The acceptable loss of accuracy; for numbers, of the error in standard deviations of the labels.',
    ),
  confidence: z
    .number()
    .gt(0.5)
    .lt(1, 'must be below 1: 95 percent is `0.95`')
    .default(0.95)
    .describe('1 − the probability that an equal version is rolled back over all steps and criteria.'),
  'on-inconclusive': z
    .enum(['roll-back', 'hold', 'promote'])
    .default('roll-back')
    .describe(
      'Result if the budget ends without a decision; `hold` keeps both versions until `command: promote`, `command: rollback` or the next deployment.',
    ),
  probes: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Labelled rows for the live accuracy, relative to this file: a table, or a dataset artifact, of which the test split is used.',
    ),
  requests: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File of recorded requests that both versions get, relative to this file; by default the golden requests.',
    ),
  mirror: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Share of the live requests in percent that the gateway copies to the new version before it gets any, to compare both versions. A gateway that ignores the share, such as Contour 1.33, copies all requests. Default: none.',
    ),
  'max-errors': z
    .number()
    .positive()
    .lt(1, 'must be below 1: 1 percent is `0.01`')
    .default(0.02)
    .describe(
      'The acceptable share of failed requests, and of slow requests, above that of the running version.',
    ),
  'max-differing': z
    .number()
    .positive()
    .lt(1, 'must be below 1: 1 percent is `0.01`')
    .optional()
    .describe(
      'The acceptable share of requests with another prediction than that of the running version. Default: not limited.',
    ),
  'latency-factor': z
    .number()
    .min(1)
    .default(1.5)
    .describe(
      'The acceptable median and 99th percentile of the latency as multiples of those of the running version.',
    ),
})

export type CanarySection = z.infer<typeof canarySection>
