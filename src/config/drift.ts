import { z } from 'zod'
import { confidence } from './gate/confidence.ts'

const margin = z.number().gt(0).max(1)

/** The `data.drift:` section. */
export const driftSection = z.strictObject({
  margin: margin
    .default(0.1)
    .describe(
      'The largest tolerated distance of a column from the baseline: the change of the share of rows below any value, or in any set of categories. 0.1 is 10 points.',
    ),
  columns: z
    .record(z.string().min(1), margin)
    .default({})
    .describe('Margins of single columns, such as `{age: 0.2}`.'),
  confidence: confidence.describe(
    'One-sided confidence of each bound: the probability that no column fails without a distance beyond its margin.',
  ),
  'on-inconclusive': z
    .enum(['pass', 'fail'])
    .default('pass')
    .describe('Result of the job if the datasets have too few rows to decide: pass with a warning, or fail.'),
})

export type DriftSection = z.infer<typeof driftSection>
