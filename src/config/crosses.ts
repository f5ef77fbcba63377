import { z } from 'zod'
import { hashBucketsSchema } from './hash-buckets.ts'

const cross = z
  .strictObject({
    columns: z
      .array(z.string().min(1))
      .min(2)
      .max(8)
      .refine((columns) => new Set(columns).size === columns.length, 'each column once')
      .describe(
        'Features of categories, of hashed categories, or of numbers with `buckets`, whose values are combined.',
      ),
    top: z
      .int()
      .positive()
      .max(1_000_000)
      .optional()
      .describe('Keeps the most frequent combinations of the training split; the rest are *other*.'),
    'hash-buckets': hashBucketsSchema
      .optional()
      .describe('Number of buckets that a hash assigns the combinations to.'),
    encode: z
      .enum(['one-hot', 'index'])
      .default('one-hot')
      .describe('Encoding of combinations; `index` is the position that an embedding takes.'),
  })
  .refine((setting) => (setting.top === undefined) !== (setting['hash-buckets'] === undefined), {
    path: ['top'],
    error: 'one of `top` and `hash-buckets`',
  })

/** The section `data.crosses`: combinations of columns by name. */
export const crossesSchema = z
  .record(z.string().min(1), cross)
  .describe(
    'For tables: combinations of the values of several columns, by name, as further inputs of the network.',
  )

export type CrossSetting = z.infer<typeof cross>
