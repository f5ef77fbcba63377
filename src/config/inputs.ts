import { z } from 'zod'

/** `data.inputs`: which columns each named input of the network takes. */
export const inputsSchema = z
  .record(z.string().min(1), z.array(z.string().min(1)).min(1))
  .refine((inputs) => Object.keys(inputs).length > 0, 'at least one input')
  .describe(
    'The columns that each input of a network of several inputs takes, by the names of the inputs, for tables; one input takes all when left out.',
  )

export type InputsSection = z.infer<typeof inputsSchema>
