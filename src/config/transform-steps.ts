import { z } from 'zod'

const scale = z
  .strictObject({ scale: z.strictObject({ by: z.number().positive().describe('The divisor.') }) })
  .describe('Divides every value.')
  .transform(({ scale }) => ({ step: 'scale' as const, ...scale }))
const standardize = z
  .literal('standardize')
  .describe('Subtracts the mean of the training split and divides by its standard deviation.')
  .transform((step) => ({ step }))
const minMax = z
  .literal('min-max')
  .describe('Maps the range of the training split to 0 to 1.')
  .transform((step) => ({ step }))

const share = z.number().min(0).max(1)

/** Steps for columns of numbers. A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
export const numberStepSchema = z.union([
  scale,
  standardize,
  minMax,
  z
    .literal('robust')
    .describe('Subtracts the median of the training split and divides by its interquartile range.')
    .transform((step) => ({ step })),
  z
    .literal('log')
    .describe('The sign of the value times the natural logarithm of 1 plus its absolute value.')
    .transform((step) => ({ step })),
  z
    .literal('quantile')
    .describe('The share of the training examples with a smaller value, 0 to 1.')
    .transform((step) => ({ step })),
  z
    .strictObject({
      clip: z.union([
        z
          .strictObject({ quantiles: z.tuple([share, share]) })
          .describe('Two quantiles of the training split, such as `[0.01, 0.99]`.'),
        z
          .strictObject({ iqr: z.number().positive() })
          .describe('The quartiles of the training split, extended by this many interquartile ranges.'),
        z.strictObject({ minimum: z.number(), maximum: z.number() }).describe('Two values.'),
      ]),
    })
    .describe('Replaces values outside of bounds by the nearest bound.')
    .transform(({ clip }) => ({ step: 'clip' as const, bounds: clip })),
])

export type NumberStepSetting = z.infer<typeof numberStepSchema>
/** Steps for channels of images. */
export type ChannelStepSetting = Extract<NumberStepSetting, { step: 'scale' | 'standardize' | 'min-max' }>
