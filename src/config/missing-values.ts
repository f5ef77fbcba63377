import { z } from 'zod'

const dropOrFail = z.enum(['fail', 'drop'])
const constantText = z.strictObject({ constant: z.string() })
const numbers = z.union([
  z.enum(['fail', 'drop', 'mean', 'median', 'mode']),
  z.strictObject({ constant: z.number() }),
])

const constant = z.strictObject({ constant: z.union([z.number(), z.string()]) })

/** Reaction to a missing value of one feature. */
export const missingValueSchema = z.union([
  z.enum(['fail', 'drop', 'mean', 'median', 'mode']),
  constant,
  z
    .strictObject({
      'forward-fill': z
        .union([z.enum(['mean', 'median', 'mode']), constant])
        .describe('Replacement for a value without an earlier one, and for a missing value at serving.'),
    })
    .describe(
      'The last value of the same series and split, in the order of `time-series`; for all columns but texts.',
    ),
])

/** Reaction to missing values of all columns: one for all, or one for each type of feature. */
export const missingValuesSchema = z.union([
  dropOrFail,
  z.strictObject({
    numbers: numbers.default('fail').describe('Of columns of numbers and durations.'),
    dates: z
      .enum(['fail', 'drop', 'mean', 'median', 'mode'])
      .default('fail')
      .describe('Of columns of dates.'),
    categories: z
      .union([z.enum(['fail', 'drop', 'mode']), constantText])
      .default('fail')
      .describe('Of columns of categories.'),
    texts: z.union([dropOrFail, constantText]).default('fail').describe('Of columns with `type: text`.'),
    others: dropOrFail.default('fail').describe('Of labels, weights and the columns of the split.'),
    indicator: z
      .boolean()
      .default(false)
      .describe(
        'Adds a value to the input of the network for each feature with a replacement, 1 where the value was missing.',
      ),
  }),
])

export type MissingValue = z.infer<typeof missingValueSchema>
export type MissingValues = z.infer<typeof missingValuesSchema>

/** A reaction to a missing value that does not depend on other rows. */
export type MissingValueOfRow = Exclude<MissingValue, { 'forward-fill': unknown }>

/** Returns true if a missing value is replaced by the last one of its series. */
export function fillsForward(
  missing: MissingValue | undefined,
): missing is Extract<MissingValue, { 'forward-fill': unknown }> {
  return typeof missing === 'object' && 'forward-fill' in missing
}

/** Returns the reaction to a missing value that has no earlier one in its series. */
export function withoutSeries(missing: MissingValue | undefined): MissingValueOfRow | undefined {
  return fillsForward(missing) ? missing['forward-fill'] : missing
}

/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
export const csvMissingTexts: readonly string[] = [
  '#N/A',
  '<NA>',
  'N/A',
  'n/a',
  'NA',
  'NaN',
  'nan',
  'NULL',
  'null',
]
