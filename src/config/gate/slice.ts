import { z } from 'zod'
import { BadCondition, columnsIn, parseCondition, type Condition } from './condition.ts'
import { confidence } from './confidence.ts'

const column = z.string().min(1)

const condition = z
  .string()
  .describe(
    'A condition over `label` and the columns of the test split: `distance > 10 and hour >= 22`. A missing value meets none but `column == null`; a name that is no identifier is written `column("sepal length")`.',
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

/** What every rule says, whichever examples it takes. */
const terms = {
  metric: z
    .string()
    .optional()
    .describe(
      'The metric compared with the baseline on the same examples: `accuracy` or `mae` when left out.',
    ),
  margin: z
    .number()
    .min(0)
    .default(0)
    .describe('The loss in a slice that is still acceptable, in the units of the metric.'),
  confidence: confidence.describe('One-sided confidence of the interval.'),
  'min-size': z.int().positive().default(30).describe('Smaller slices are listed, not judged.'),
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
      'What a slice without examples does, when the rule, the categories of the column or the run of the baseline know it: fail, since nothing shows that it still works, or be listed.',
    ),
}

/** One part or several of the test split, and how the candidate is judged on them. */
export const sliceRule = z
  .strictObject({
    by: z
      .union([column, z.array(column).min(2).max(4)])
      .optional()
      .describe('`label`, the name of a column, or several, whose values are crossed.'),
    buckets: z
      .array(z.number())
      .min(1)
      .optional()
      .describe('Where the numbers of a column are cut: `[18, 30]` makes < 18, 18 to < 30 and ≥ 30.'),
    where: condition.optional(),
    name: z.string().min(1).max(60).optional().describe('What the slice of a condition is called.'),
    ...terms,
  })
  .transform(({ by, buckets, where, name, ...judged }, context): SliceRule => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (where !== undefined) {
      if (by !== undefined || buckets !== undefined)
        return wrong('must be either `by` or `where`, for which a rule of its own can stand')
      return { ...judged, kind: 'condition', name: name ?? where.text, where: where.parsed, text: where.text }
    }
    if (by === undefined) return wrong('must be a rule with `by` or `where`')
    if (name !== undefined) return wrong('must be a rule without `name`, which only one with `where` takes')
    if (buckets === undefined)
      return { ...judged, kind: 'values', by: typeof by === 'string' ? [by] : [...new Set(by)] }
    if (typeof by !== 'string') return wrong('must be one column in `by`, since `buckets` cut one')
    if (buckets.some((edge, index) => index > 0 && edge <= (buckets[index - 1] ?? edge)))
      return wrong('must be `buckets` in rising order')
    return { ...judged, kind: 'buckets', by, edges: buckets }
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

/** The name by which slices go by the label of an example. */
export const labelName = 'label'

/** The columns that a rule goes by. */
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
