import { z } from 'zod'
import type { Features, TableFeatures } from '../data/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'

/** Name of the input of a model that takes images, in the column format. */
export const imageInput = 'image'
export const signatureName = 'serving_default'

const body = z.looseObject({
  signature_name: z.string().optional(),
  instances: z.array(z.unknown()).optional(),
  inputs: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
})

/** TensorFlow Serving answers rows as `predictions` and columns as `outputs`. */
export type Format = 'row' | 'column'

export interface PredictRequest {
  readonly format: Format
  /** Raw examples as the client sent them, not yet looked into. */
  readonly examples: readonly unknown[]
}

/**
 * Reads the body of a predict request of TensorFlow Serving's REST API: `instances` (one value an example) or `inputs` (one list, or a
 * list for every named input).
 * @throws UserError that says which part of the request is wrong.
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
      `"${signatureName}", the only one`,
      'Leave signature_name out.',
    )
  if (instances !== undefined && inputs !== undefined) throw malformed('both instances and inputs')
  const format = instances === undefined ? 'column' : 'row'
  const values = instances ?? (inputs === undefined ? undefined : rowsOf(inputs, features))
  if (values === undefined) throw malformed('neither instances nor inputs')
  if (values.length === 0) throw malformed('no example')
  return { format, examples: features.kind === 'image' ? values.map(unnamed) : values }
}

/** An image may be sent bare, or as TensorFlow Serving has it for named inputs: `{"image": …}`. */
function unnamed(value: unknown): unknown {
  const named = z.strictObject({ [imageInput]: z.unknown() }).safeParse(value)
  return named.success ? named.data[imageInput] : value
}

function rowsOf(inputs: unknown[] | Record<string, unknown>, features: Features): unknown[] {
  switch (features.kind) {
    case 'image':
      return Array.isArray(inputs) ? inputs : columnOf(inputs, imageInput)
    case 'table':
      if (Array.isArray(inputs)) throw malformed('inputs as a list, where every column has a name')
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
      `as many values in each of ${columns.map(({ name }) => name).join(', ')}`,
      hint,
    )
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, lists[column]?.[row]])),
  )
}

function columnOf(inputs: Record<string, unknown>, name: string): unknown[] {
  const list = inputs[name]
  if (Array.isArray(list)) return list
  throw malformed(list === undefined ? `no inputs.${name}` : `inputs.${name} that is no list`)
}

const hint = 'GET the path of the model with /metadata at the end for the inputs that it takes.'

function malformed(found: string): UserError {
  return refused(found, '{"instances": […]}, or {"inputs": …} in the column format', hint)
}

function refused(found: string, expected: string, advice: string): UserError {
  return new UserError({ code: 'SERVING_INVALID_REQUEST', found, expected, hint: advice })
}
