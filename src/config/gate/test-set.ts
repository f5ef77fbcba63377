import { z } from 'zod'

/**
 * Limit of adaptive decisions. Each further decision halves the allowed error, so that no test set would be large enough
 * beyond this number.
 */
const mostAdaptive = 30

/** Limits for the use of the test split, and for the published results. */
export const testSetSection = z
  .strictObject({
    budget: z
      .int()
      .positive()
      .optional()
      .describe(
        'Number of decisions that one test split may be used for. More decisions cause a warning, and with `disclosure: verdict-only` an error.',
      ),
    disclosure: z
      .enum(['full', 'verdict-only'])
      .default('full')
      .describe(
        '`full` publishes everything, which gives no guarantee for candidates that depend on earlier reports. `verdict-only` publishes only pass or fail; the confidence then holds for all decisions of the budget together.',
      ),
    adaptivity: z
      .enum(['full', 'none'])
      .default('full')
      .describe(
        'Correction of `verdict-only`: `full` if a candidate may depend on earlier verdicts (2^budget), `none` if all candidates were fixed before the first decision (budget).',
      ),
  })
  .superRefine(({ budget, disclosure, adaptivity }, context) => {
    if (disclosure === 'full') return
    if (budget === undefined)
      context.addIssue({
        code: 'custom',
        path: ['budget'],
        message: 'the number of decisions, which `disclosure: verdict-only` needs',
      })
    else if (adaptivity === 'full' && budget > mostAdaptive)
      context.addIssue({
        code: 'custom',
        path: ['budget'],
        message: `at most ${mostAdaptive} decisions if each may depend on earlier ones; \`adaptivity: none\` allows more`,
      })
  })

export type TestSetSection = z.infer<typeof testSetSection>
