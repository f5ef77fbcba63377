import { z } from 'zod'

/** The section `data.inputs`: the columns of each named input of the network. */
export const inputsSchema = z
  .record(z.string().min(1), z.array(z.string().min(1)).min(1))
  .refine((inputs) => Object.keys(inputs).length > 0, 'at least one input')
  .describe(
    'For tables and a network with several inputs: the columns, crosses, lags and rolling windows of each input, by its name. By default one input has all columns.',
  )

export type InputsSection = z.infer<typeof inputsSchema>
