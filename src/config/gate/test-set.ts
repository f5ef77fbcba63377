import { z } from 'zod'

/** Each further decision halves what is left of the error: beyond these nothing a test set could show is left. */
const mostAdaptive = 30

/** How often the test split may be asked, and what is told of each answer. */
export const testSetSection = z
  .strictObject({
    budget: z
      .int()
      .positive()
      .optional()
      .describe(
        'Decisions that one test split may carry: more are warned of, and with `disclosure: verdict-only` refused.',
      ),
    disclosure: z
      .enum(['full', 'verdict-only'])
      .default('full')
      .describe(
        '`full` publishes everything, and no guarantee holds once somebody acted on it; `verdict-only` publishes pass or fail alone, and confidences hold over all decisions of the budget together.',
      ),
    adaptivity: z
      .enum(['full', 'none'])
      .default('full')
      .describe(
        'What `verdict-only` charges: `full` where a candidate may depend on earlier verdicts (2^budget), `none` where all candidates were fixed before the first (budget).',
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
        message: `at most ${mostAdaptive} decisions where each may depend on those before; with \`adaptivity: none\` there may be more`,
      })
  })

export type TestSetSection = z.infer<typeof testSetSection>
