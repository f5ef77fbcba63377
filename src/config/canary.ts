import { z } from 'zod'

const duration = z.string().regex(/^[1-9]\d*[smh]$/, 'must be a duration such as 90s, 10m or 1h')

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
  budget: duration.default('10m').describe('Longest time for the judgement of all steps.'),
  margin: z
    .number()
    .positive()
    .lt(1, 'must be below 1: 2 points are `0.02`')
    .default(0.02)
    .describe('The acceptable share of requests whose answer gets worse.'),
  'on-inconclusive': z
    .enum(['roll-back', 'hold', 'promote'])
    .default('roll-back')
    .describe(
      'Result if the budget ends without a decision; `hold` keeps both versions until `command: promote` or `command: rollback`.',
    ),
  probes: z
    .string()
    .min(1)
    .optional()
    .describe('File of labelled rows for the live accuracy, relative to this file.'),
  requests: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File of recorded requests that both versions get, relative to this file; by default the golden requests.',
    ),
  'max-errors': z
    .number()
    .min(0)
    .lt(1, 'must be below 1: 1 percent is `0.01`')
    .default(0)
    .describe('The acceptable share of failed requests above that of the running version.'),
  'latency-factor': z
    .number()
    .min(1)
    .default(1.5)
    .describe('The acceptable 99th percentile of the latency as a multiple of that of the running version.'),
})

export type CanarySection = z.infer<typeof canarySection>
