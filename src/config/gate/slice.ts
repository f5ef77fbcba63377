import { z } from 'zod'
import { BadCondition, columnsIn, parseCondition, type Condition } from './condition.ts'
import { confidence } from './confidence.ts'

const column = z.string().min(1)

const condition = z
  .string()
  .describe(
    'A condition over `label` and the columns of the test split: `distance > 10 and hour >= 22`. A missing value matches only `column == null`. Write a name that is not an identifier as `column("sepal length")`.',
  )
  .transform((text, context) => {
    try {
      return { text, parsed: parseCondition(text) }
    } catch (error) {
      if (!(error instanceof BadCondition)) throw error
      context.addIssue({ code: 'custom', message: error.message })
      return z.NEVER
    }
  })

/** Settings of every rule, independent of its examples. */
const terms = {
  metric: z
    .string()
    .optional()
    .describe(
      'The metric that is compared with the baseline on the same examples; by default `accuracy` or `mae`.',
    ),
  margin: z
    .number()
    .min(0)
    .default(0)
    .describe('The acceptable loss in a slice, in the units of the metric.'),
  confidence: confidence.describe('One-sided confidence of the interval.'),
  'min-size': z.int().positive().default(30).describe('Smaller slices are listed, but not tested.'),
  exploratory: z
    .boolean()
    .default(false)
    .describe(
      'Lists the slices with p-values adjusted by Benjamini and Hochberg; they do not affect the verdict.',
    ),
  'on-empty': z
    .enum(['fail', 'ignore'])
    .default('fail')
    .describe(
      'Result of a known slice without examples. A slice is known from the rule, the categories of the column or the run of the baseline. `fail`: nothing shows that the model still works there. `ignore`: the slice is only listed.',
    ),
}

/** One or several parts of the test split, with the rule for testing them. */
export const sliceRule = z
  .strictObject({
    by: z
      .union([column, z.array(column).min(2).max(4)])
      .optional()
      .describe('`label`, the name of a column, or several names, whose values are combined.'),
    buckets: z
      .array(z.number())
      .min(1)
      .optional()
      .describe('Boundaries for the numbers of a column: `[18, 30]` gives < 18, 18 to < 30 and ≥ 30.'),
    where: condition.optional(),
    name: z.string().min(1).max(60).optional().describe('The name of the slice of a condition.'),
    ...terms,
  })
  .transform(({ by, buckets, where, name, ...settings }, context): SliceRule => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (where !== undefined) {
      if (by !== undefined || buckets !== undefined)
        return wrong('must be a rule with either `by` or `where`; write a separate rule for the other')
      return {
        ...settings,
        kind: 'condition',
        name: name ?? where.text,
        where: where.parsed,
        text: where.text,
      }
    }
    if (by === undefined) return wrong('must be a rule with `by` or `where`')
    if (name !== undefined)
      return wrong('must be a rule without `name`, which is only for a rule with `where`')
    if (buckets === undefined)
      return { ...settings, kind: 'values', by: typeof by === 'string' ? [by] : [...new Set(by)] }
    if (typeof by !== 'string')
      return wrong('must be a rule with one column in `by`, because `buckets` divide one column')
    if (buckets.some((edge, index) => index > 0 && edge <= (buckets[index - 1] ?? edge)))
      return wrong('must be a rule with `buckets` in rising order')
    return { ...settings, kind: 'buckets', by, edges: buckets }
  })

interface SliceTerms {
  readonly metric?: string | undefined
  readonly margin: number
  readonly confidence: number
  readonly 'min-size': number
  readonly exploratory: boolean
  readonly 'on-empty': 'fail' | 'ignore'
}

export type SliceRule = SliceTerms &
  (
    | { readonly kind: 'values'; readonly by: readonly string[] }
    | { readonly kind: 'buckets'; readonly by: string; readonly edges: readonly number[] }
    | { readonly kind: 'condition'; readonly name: string; readonly text: string; readonly where: Condition }
  )

/** Name of the label in the rules of slices. */
export const labelName = 'label'

/** Returns the columns in a rule. */
export function columnsOfRule(rule: SliceRule): readonly string[] {
  switch (rule.kind) {
    case 'values':
      return rule.by
    case 'buckets':
      return [rule.by]
    case 'condition':
      return columnsIn(rule.where)
  }
}
