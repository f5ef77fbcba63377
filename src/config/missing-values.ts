import { z } from 'zod'

const dropOrFail = z.enum(['fail', 'drop'])
const constantText = z.strictObject({ constant: z.string() })
const numbers = z.union([
  z.enum(['fail', 'drop', 'mean', 'median', 'mode']),
  z.strictObject({ constant: z.number() }),
])

/** Reaction to a missing value of one feature. */
export const missingValueSchema = z.union([
  z.enum(['fail', 'drop', 'mean', 'median', 'mode']),
  z.strictObject({ constant: z.union([z.number(), z.string()]) }),
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
