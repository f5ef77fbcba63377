import { z } from 'zod'

export const severities = ['error', 'warn', 'quarantine'] as const
export const expectedTypes = ['number', 'integer', 'date', 'duration', 'boolean'] as const

/** Reactions of a server to a row that fails. */
export const servingReactions = ['count', 'reject'] as const

const severity = z
  .enum(severities)
  .describe(
    'Reaction to a failure: `error` makes no dataset, `warn` reports it, and `quarantine` puts the failing rows aside.',
  )

const column = z.string().min(1)
const wholeNumber = z.int().nonnegative()

const tolerate = z
  .number()
  .nonnegative()
  .refine((value) => value < 1 || Number.isInteger(value), 'must be a share below 1, or a number of rows')
  .describe('Rows that may fail: a share below 1, or a number of rows.')

/** A number, or a date such as `2026-01-31`. */
const limit = z.union([z.number(), z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'must be a number or a date')])

const bounds = z
  .strictObject({ minimum: z.number().optional(), maximum: z.number().optional() })
  .refine(({ minimum, maximum }) => (minimum ?? maximum) !== undefined, 'must have `minimum` or `maximum`')

const age = z
  .string()
  .regex(/^\d+[mhd]$/, 'must be a number of minutes, hours or days, such as 90m, 36h or 7d')
  .describe('Greatest age of the newest value at the time of the run, such as `36h` or `7d`.')

const newest = z
  .strictObject({
    within: age.optional(),
    'at-least': z.string().min(1).optional().describe('Earliest date of the newest value.'),
  })
  .refine((value) => (value.within ?? value['at-least']) !== undefined, 'must have `within` or `at-least`')

const reactions = {
  severity: severity.optional(),
  tolerate: tolerate.optional(),
}

const columnExpectation = z.strictObject({
  type: z
    .enum(expectedTypes)
    .optional()
    .describe('How each cell can be read. Texts of any kind need no type.'),
  minimum: limit.optional().describe('Smallest number or first date.'),
  maximum: limit.optional().describe('Greatest number or last date.'),
  values: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional()
    .describe('Allowed values.'),
  pattern: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe('Regular expression of RE2, which matches the whole of each text.'),
  'min-length': wholeNumber.optional().describe('Fewest characters of a text.'),
  'max-length': wholeNumber.optional().describe('Most characters of a text.'),
  missing: z.number().min(0).max(1).optional().describe('Greatest share of missing values; 0 allows none.'),
  unique: z.literal(true).optional().describe('No value repeats.'),
  newest: newest.optional().describe('Bounds of the newest date.'),
  mean: bounds.optional().describe('Bounds of the mean.'),
  sum: bounds.optional().describe('Bounds of the sum.'),
  optional: z.literal(true).optional().describe('The sources may lack the column.'),
  ...reactions,
})

const columnExpectations = z
  .union([columnExpectation, z.array(columnExpectation).min(1)])
  .transform((value): ColumnExpectation[] => (Array.isArray(value) ? value : [value]))

const check = z
  .string()
  .min(1)
  .max(1000)
  .describe('A condition as in a CHECK of SQL, such as `start <= end`.')

const rule = z
  .union([check, z.strictObject({ check, ...reactions })])
  .transform((value): Rule => (typeof value === 'string' ? { check: value } : value))

const names = z.array(column).min(1)

/** Expectations of the cells of a column in rows at serving. */
const servedColumn = columnExpectation
  .pick({
    type: true,
    minimum: true,
    maximum: true,
    values: true,
    pattern: true,
    'min-length': true,
    'max-length': true,
  })
  .extend({ missing: z.literal(0).optional().describe('0 allows no missing value.') })

const serving = z.strictObject({
  'on-violation': z
    .enum(servingReactions)
    .default('count')
    .describe(
      'Reaction of the server to a row that fails: `count` predicts it and counts the failure in its metrics; `reject` also refuses the request.',
    ),
  'other-columns': z
    .enum(['allow', 'refuse'])
    .default('allow')
    .describe('Whether rows may have columns that the model does not take.'),
  absent: z.array(column).default([]).describe('Columns that rows at serving may lack.'),
  columns: z
    .record(column, servedColumn)
    .default({})
    .describe('Expectations of columns at serving, instead of those above.'),
  rules: z
    .record(z.string().min(1), z.union([check, z.literal(false)]))
    .default({})
    .describe('Rules at serving, instead of those above of the same name; `false` removes a rule.'),
})

/** Expectations about the rows of the sources, in `tensorline.yml` or in a file of their own. */
export const expectSection = z.strictObject({
  severity: severity.default('error'),
  rows: bounds.optional().describe('Bounds of the number of rows.'),
  columns: z.record(column, columnExpectations).default({}).describe('Expectations of columns by name.'),
  'other-columns': z
    .enum(['allow', 'refuse'])
    .default('allow')
    .describe('Whether the sources may have columns that `columns` does not list.'),
  unique: z.array(names).default([]).describe('Lists of columns of which no combination of values repeats.'),
  rules: z.record(z.string().min(1), rule).default({}).describe('Conditions on several columns, by name.'),
  classes: z
    .strictObject({ minimum: z.int().positive().describe('Fewest rows of each class.') })
    .optional()
    .describe('Expectations of the classes of the labels.'),
  serving: serving
    .optional()
    .describe(
      'Rows that the server checks by these expectations, and what may differ there. Without it, none are checked.',
    ),
})

/** The key `data.expect`. */
export const expectSetting = z.union([
  z.string().min(1).describe('A file with expectations, relative to the file that holds this configuration.'),
  z
    .strictObject({
      contract: z
        .string()
        .min(1)
        .describe('A data contract of the Open Data Contract Standard, relative to this file.'),
      table: z.string().min(1).optional().describe('The table of the contract, if it has several.'),
    })
    .describe('A data contract.'),
  expectSection,
])

export type Severity = (typeof severities)[number]
export type ExpectedType = (typeof expectedTypes)[number]
export type Bounds = z.infer<typeof bounds>
export type ColumnExpectation = z.infer<typeof columnExpectation>
export interface Rule {
  readonly check: string
  readonly severity?: Severity | undefined
  readonly tolerate?: number | undefined
}
export type ExpectSection = z.infer<typeof expectSection>
export type ExpectSetting = z.infer<typeof expectSetting>
