import { z } from 'zod'
import type { Features, TableFeatures } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'

/** Name of the input of an image model, in the column format. */
export const imageInput = 'image'
export const signatureName = 'serving_default'

const body = z.looseObject({
  signature_name: z.string().optional(),
  instances: z.array(z.unknown()).optional(),
  inputs: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
})

/**
 * The format of a request and its response: TensorFlow Serving returns rows as `predictions` and columns as
 * `outputs`.
 */
export type Format = 'row' | 'column'

export interface PredictRequest {
  readonly format: Format
  /** Raw examples from the client, not yet validated. */
  readonly examples: readonly unknown[]
}

/**
 * Parses the body of a predict request of TensorFlow Serving's REST API: `instances` (one value per example)
 * or `inputs` (one list, or a list for every named input).
 * @throws UserError that names the invalid part of the request
 */
export function parsePredictRequest(json: unknown, features: Features): PredictRequest {
  const parsed = body.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw malformed(`${issue?.path.join('.') || 'a body'} of the wrong type`)
  }
  const { signature_name: signature, instances, inputs } = parsed.data
  if (signature !== undefined && signature !== '' && signature !== signatureName)
    throw refused(
      `signature_name "${signature}"`,
      `"${signatureName}", the only signature`,
      'Remove signature_name.',
    )
  if (instances !== undefined && inputs !== undefined) throw malformed('both instances and inputs')
  const format = instances === undefined ? 'column' : 'row'
  const values = instances ?? (inputs === undefined ? undefined : rowsOf(inputs, features))
  if (values === undefined) throw malformed('neither instances nor inputs')
  if (values.length === 0) throw malformed('no example')
  return { format, examples: features.kind === 'image' ? values.map(unnamed) : values }
}

/**
 * Returns the image of an example. An image may be sent directly, or as `{"image": …}`, which TensorFlow
 * Serving uses for named inputs.
 */
function unnamed(value: unknown): unknown {
  const named = z.strictObject({ [imageInput]: z.unknown() }).safeParse(value)
  return named.success ? named.data[imageInput] : value
}

function rowsOf(inputs: unknown[] | Record<string, unknown>, features: Features): unknown[] {
  switch (features.kind) {
    case 'image':
      return Array.isArray(inputs) ? inputs : columnOf(inputs, imageInput)
    case 'table':
      if (Array.isArray(inputs)) throw malformed('inputs as a list, although every column has a name')
      return transpose(inputs, features)
  }
}

function transpose(inputs: Record<string, unknown>, { columns }: TableFeatures): unknown[] {
  const names = Object.keys(inputs)
  const lists = names.map((name) => columnOf(inputs, name))
  const rows = lists[0]?.length ?? 0
  const other = lists.findIndex((list) => list.length !== rows)
  if (other !== -1)
    throw refused(
      `${lists[other]?.length ?? 0} values in inputs.${names[other] ?? ''} and ${rows} in inputs.${names[0] ?? ''}`,
      `an equal number of values in each of ${columns.map(({ name }) => name).join(', ')}`,
      hint,
    )
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, lists[column]?.[row]])),
  )
}

function columnOf(inputs: Record<string, unknown>, name: string): unknown[] {
  const list = inputs[name]
  if (Array.isArray(list)) return list
  throw malformed(list === undefined ? `no inputs.${name}` : `inputs.${name} that is not a list`)
}

const hint = 'To list the inputs of the model, GET its path with /metadata at the end.'

function malformed(found: string): UserError {
  return refused(found, '{"instances": […]}, or {"inputs": …} in the column format', hint)
}

function refused(found: string, expected: string, advice: string): UserError {
  return new UserError({ code: 'SERVING_INVALID_REQUEST', found, expected, hint: advice })
}
