import { z } from 'zod'

/** Datatypes of tensors in the Open Inference Protocol that this server reads. */
export const datatypes = [
  'BOOL',
  'UINT8',
  'UINT16',
  'UINT32',
  'INT8',
  'INT16',
  'INT32',
  'INT64',
  'UINT64',
  'FP32',
  'FP64',
  'BYTES',
] as const
export type Datatype = (typeof datatypes)[number]

const parameters = z.looseObject({
  binary_data_size: z.int().nonnegative().optional(),
  binary_data: z.boolean().optional(),
  binary_data_output: z.boolean().optional(),
})

const requestInput = z.looseObject({
  name: z.string(),
  shape: z.array(z.int().nonnegative()).min(1).max(8),
  datatype: z.enum(datatypes),
  parameters: parameters.optional(),
  data: z.array(z.unknown()).optional().describe('Values, flat or nested; absent for binary data.'),
})

const requestedOutput = z.looseObject({ name: z.string(), parameters: parameters.optional() })

/** Body of `/v2/models/NAME/infer`. */
export const inferBody = z.looseObject({
  id: z.string().optional(),
  parameters: parameters.optional(),
  inputs: z.array(requestInput).min(1),
  outputs: z.array(requestedOutput).optional(),
})

export type InferRequest = z.output<typeof inferBody>
export type RequestedOutput = z.output<typeof requestedOutput>
export type RequestInput = z.output<typeof requestInput>
