import { z } from 'zod'

/** Name of the only signature. */
export const signatureName = 'serving_default'
/** Name of the input of an image model. */
export const imageInput = 'image'

const signature = z.string().nullish().describe(`Empty or ${signatureName}, the only signature.`)
const values = z.record(z.string(), z.unknown())

/** Body of `:predict`. */
export const predictBody = z.looseObject({
  signature_name: signature,
  instances: z.array(z.unknown()).optional().describe('Row format: one value for each example.'),
  inputs: z
    .union([z.array(z.unknown()), values])
    .optional()
    .describe('Column format: one list, or a list for each named input.'),
})

/** Body of `:classify` and `:regress`. */
export const examplesBody = z.looseObject({
  signature_name: z.string().nullish(),
  context: values.optional().describe('Features that all examples share.'),
  examples: z.array(values).min(1).describe('The named features of each example.'),
})
