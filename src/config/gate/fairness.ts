import { z } from 'zod'

/** Gaps between groups of the test split, which the gate knows as metrics: `demographic-parity[gender]`. */
export const fairnessRule = z.strictObject({
  by: z.string().min(1).describe('The column that holds the groups.'),
  positive: z
    .union([z.string().describe('A class.'), z.number().describe('A class that is a number.')])
    .transform(String)
    .optional()
    .describe(
      'The class that is an advantage. With it there are `demographic-parity[…]` and `equalized-odds[…]`; `worst-group-accuracy[…]` needs none.',
    ),
  'min-size': z
    .int()
    .positive()
    .default(30)
    .describe('Groups with fewer examples are left out, since their rates are mostly chance.'),
})

export type FairnessRule = z.infer<typeof fairnessRule>
