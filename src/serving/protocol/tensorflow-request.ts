import type { z } from 'zod'
import type { Features, TableFeatures } from '../../dataset/dataset-schema.ts'
import { isObject } from '../../model/example-codec/invalid-example.ts'
import { invalidRequest, requireAtMost } from './invalid-request.ts'
import { examplesBody, imageInput, predictBody, signatureName } from './tensorflow-schema.ts'

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
 * Parses the body of `:predict`: `instances` (one value per example) or `inputs` (one list, or a list for every named
 * input).
 * @throws UserError that names the invalid part of the request
 */
export function parsePredictRequest(json: unknown, features: Features, maxInstances: number): PredictRequest {
  refuseLongLists(json, maxInstances)
  checkSignatureName(parseWith(predictBody, json).signature_name)
  // From the body itself, because the schema's copy of an object has no key `__proto__`.
  const { instances, inputs } = listsOf(json)
  if (instances !== undefined && inputs !== undefined) throw malformed('both instances and inputs')
  const format = instances === undefined ? 'column' : 'row'
  const values = instances ?? (inputs === undefined ? undefined : rowsOf(inputs, features))
  if (values === undefined) throw malformed('neither instances nor inputs')
  if (values.length === 0) throw malformed('no example')
  requireAtMost(maxInstances, values.length)
  return { format, examples: withoutNames(values, features) }
}

/**
 * Parses the body of `:classify` or `:regress`.
 * @returns raw examples, each with the features of the context
 * @throws UserError that names the invalid part of the request
 */
export function parseExamplesRequest(json: unknown, features: Features, maxInstances: number): unknown[] {
  if (isObject(json) && Array.isArray(json['examples'])) requireAtMost(maxInstances, json['examples'].length)
  const parsed = examplesBody.safeParse(json)
  if (!parsed.success)
    throw invalidRequest(
      describeIssue(parsed.error),
      '{"examples": [{"feature": value, …}, …]}',
      metadataHint,
    )
  const { signature_name: signature } = parsed.data
  const { context, examples } = examplesOf(json)
  if (signature !== 'tensorflow/serving/classify' && signature !== 'tensorflow/serving/regress')
    checkSignatureName(signature)
  const rows = isObject(context)
    ? examples.map((example) => (isObject(example) ? { ...context, ...example } : example))
    : examples
  return withoutNames(rows, features)
}

type Columns = readonly unknown[] | Readonly<Record<string, unknown>>

/** Returns the examples of a valid body. */
function listsOf(json: unknown): { instances: readonly unknown[] | undefined; inputs: Columns | undefined } {
  const { instances, inputs } = isObject(json) ? json : {}
  return {
    instances: Array.isArray(instances) ? instances : undefined,
    inputs: Array.isArray(inputs) || isObject(inputs) ? inputs : undefined,
  }
}

function examplesOf(json: unknown): { context: unknown; examples: readonly unknown[] } {
  const { context, examples } = isObject(json) ? json : {}
  return { context, examples: Array.isArray(examples) ? examples : [] }
}

const metadataHint = 'To list the inputs of the model, GET its path with /metadata at the end.'

/** Rejects too many examples before the schema goes through all of them. */
function refuseLongLists(json: unknown, maxInstances: number): void {
  if (!isObject(json)) return
  const { instances, inputs } = json
  for (const list of [instances, ...(isObject(inputs) ? Object.values(inputs) : [inputs])])
    if (Array.isArray(list)) requireAtMost(maxInstances, list.length)
}

function parseWith<Schema extends z.ZodType>(schema: Schema, json: unknown): z.output<Schema> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw malformed(describeIssue(parsed.error))
}

function describeIssue({ issues }: z.ZodError): string {
  const path = issues[0]?.path.join('.')
  return `${path === undefined || path === '' ? 'a body' : path} of the wrong type`
}

function checkSignatureName(signature: string | null | undefined): void {
  if (signature === undefined || signature === null || signature === '' || signature === signatureName) return
  throw invalidRequest(
    `signature_name ${JSON.stringify(signature.slice(0, 60))}`,
    `"${signatureName}", the only signature`,
    'Remove signature_name.',
  )
}

/**
 * Returns images without the name of their input, and values of a table without the list of one value that Keras's
 * inputs of shape `[N, 1]` have.
 */
function withoutNames(examples: readonly unknown[], features: Features): unknown[] {
  switch (features.kind) {
    case 'image':
      return examples.map((example) =>
        isObject(example) && Object.hasOwn(example, imageInput) && Object.keys(example).length === 1
          ? example[imageInput]
          : example,
      )
    case 'table':
      return examples.map(unwrapLists)
  }
}

function unwrapLists(example: unknown): unknown {
  if (!isObject(example)) return example
  for (const value of Object.values(example))
    if (Array.isArray(value))
      return Object.fromEntries(Object.entries(example).map(([name, one]) => [name, unwrap(one)]))
  return example
}

function unwrap(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && !Array.isArray(value[0])
    ? (value[0] as unknown)
    : value
}

function rowsOf(inputs: Columns, features: Features): unknown[] {
  switch (features.kind) {
    case 'image':
      return isList(inputs) ? [...inputs] : columnOf(inputs, imageInput)
    case 'table':
      if (isList(inputs)) throw malformed('inputs as a list, although every column has a name')
      return transpose(inputs, features)
  }
}

function isList(inputs: Columns): inputs is readonly unknown[] {
  return Array.isArray(inputs)
}

function transpose(inputs: Readonly<Record<string, unknown>>, { columns }: TableFeatures): unknown[] {
  const names = Object.keys(inputs)
  const lists = names.map((name) => columnOf(inputs, name))
  const rows = lists[0]?.length ?? 0
  const other = lists.findIndex((list) => list.length !== rows)
  if (other !== -1)
    throw invalidRequest(
      `${lists[other]?.length ?? 0} values in inputs.${names[other] ?? ''} and ${rows} in inputs.${names[0] ?? ''}`,
      `an equal number of values in each of ${columns.map(({ name }) => name).join(', ')}`,
      metadataHint,
    )
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, lists[column]?.[row]])),
  )
}

function columnOf(inputs: Readonly<Record<string, unknown>>, name: string): unknown[] {
  const list = Object.hasOwn(inputs, name) ? inputs[name] : undefined
  if (Array.isArray(list)) return list
  throw malformed(list === undefined ? `no inputs.${name}` : `inputs.${name} that is not a list`)
}

function malformed(found: string): Error {
  return invalidRequest(found, '{"instances": […]}, or {"inputs": …} in the column format', metadataHint)
}
