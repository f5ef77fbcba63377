import { z } from 'zod'

/** A column of groups whose gaps become metrics of the gate: `demographic-parity[gender]`. */
export const fairnessRule = z.strictObject({
  by: z.string().min(1).describe('The column of the groups.'),
  positive: z
    .union([z.string().describe('A class.'), z.number().describe('A class that is a number.')])
    .transform(String)
    .optional()
    .describe(
      'The favourable class. It is required for `demographic-parity[…]` and `equalized-odds[…]`, but not for `worst-group-accuracy[…]`.',
    ),
  'min-size': z
    .int()
    .positive()
    .default(30)
    .describe('Groups with fewer examples are ignored, because their rates are mostly chance.'),
})

export type FairnessRule = z.infer<typeof fairnessRule>
