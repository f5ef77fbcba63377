import { z } from 'zod'

const percent = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/

function fractionOf(text: string): number {
  return Number(percent.exec(text)?.[1]) / 100
}

/**
 * The acceptable loss: `0.003` in the units of the metric, or `2%` of the baseline's value. A relative margin of 2 % for
 * an accuracy of 0.9 is thus 1.8 points, not 2.
 */
export const margin = z.union([
  z
    .number()
    .min(0)
    .describe('In the units of the metric: 0.003 of an accuracy is 0.3 points.')
    .transform((value) => ({ kind: 'absolute' as const, value })),
  z
    .string()
    .regex(
      percent,
      'must be a number in the units of the metric, or a percentage of the baseline’s value such as "2%"',
    )
    .refine(
      (text) => !(fractionOf(text) >= 1),
      "must be below 100%, because a loss of the baseline's whole value is not a limit",
    )
    .describe("A percentage of the baseline's value below 100, such as `2%`.")
    .transform((text) => ({ kind: 'relative' as const, fraction: fractionOf(text) })),
])

export type Margin = z.infer<typeof margin>
