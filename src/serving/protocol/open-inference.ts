import { invalidRequest } from './invalid-request.ts'
import { tensorExamples } from './open-inference-inputs.ts'
import { inferBody, type Datatype, type InferRequest, type RequestedOutput } from './open-inference-schema.ts'
import { classNames, type OutputValues } from './output-values.ts'
import type { ParseContext, ParsedRequest, ResponseContent } from './parsed-request.ts'
import { jsonContent } from './parsed-request.ts'
import { readJson } from './read-json.ts'
import { readTensor, type InputTensor } from './tensor-data.ts'

/**
 * Parses an inference request of the Open Inference Protocol v2 with the binary tensor data extension.
 * @param jsonLength length of the JSON object; binary data follows it
 * @throws UserError that names the invalid part of the request
 */
export function parseOpenInference(
  jsonLength: number | null,
  body: Uint8Array,
  context: ParseContext,
): ParsedRequest {
  const { request, tensors } = readTensors(jsonLength, body)
  return {
    ...tensorExamples(tensors, context),
    respond: (outputs) => respond(request, context.served, outputs.flatMap(tensorsOf)),
  }
}

function readTensors(
  jsonLength: number | null,
  body: Uint8Array,
): { request: InferRequest; tensors: InputTensor[] } {
  if (jsonLength !== null && jsonLength > body.length)
    throw invalid(`Inference-Header-Content-Length ${jsonLength} and a body of ${body.length} bytes`)
  const end = jsonLength ?? body.length
  const parsed = inferBody.safeParse(readJson(body.subarray(0, end)))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(`${issue?.path.join('.') || 'a body'} of the wrong type`)
  }
  let offset = end
  const tensors = parsed.data.inputs.map((input) => {
    const bytes = input.parameters?.binary_data_size
    if (bytes === undefined) return readTensor(input, null)
    if (offset + bytes > body.length) throw invalid('less binary data than the inputs declare')
    offset += bytes
    return readTensor(input, body.subarray(offset - bytes, offset))
  })
  if (offset !== body.length) throw invalid('more binary data than the inputs declare')
  return { request: parsed.data, tensors }
}

function invalid(found: string): Error {
  return invalidRequest(
    found,
    '{"inputs": [{"name": …, "shape": […], "datatype": …, "data": […]}]}',
    'GET the path of the model without /infer for its inputs.',
  )
}

/** A tensor of the response. */
interface OutputTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly datatype: Datatype
  readonly values: Float32Array | readonly string[]
}

/** Returns the values of an output and, for classes, the names of the predicted ones. */
function tensorsOf(output: OutputValues): OutputTensor[] {
  const { label, width, values } = output
  const names = outputNames(output)
  const size = values.length / width
  const tensors: OutputTensor[] = [{ name: names.values, shape: [size, width], datatype: 'FP32', values }]
  const classes = classNames(output)
  if (label.kind === 'class' && classes !== null)
    tensors.push({ name: names.classes, shape: [size], datatype: 'BYTES', values: classes })
  return tensors
}

/** Returns the names of the tensors of an output. */
export function outputNames({ name, label }: Pick<OutputValues, 'name' | 'label'>): {
  readonly values: string
  readonly classes: string
} {
  const values = name ?? (label.kind === 'class' ? 'scores' : label.column)
  return { values, classes: name === null ? 'classes' : `${name}_class` }
}

function respond(
  { id, parameters, outputs }: InferRequest,
  served: ParseContext['served'],
  tensors: readonly OutputTensor[],
): ResponseContent {
  const chosen: readonly RequestedOutput[] = outputs ?? tensors.map((tensor) => ({ name: tensor.name }))
  const binary: Uint8Array[] = []
  const described = chosen.map((wanted) => {
    const tensor = tensors.find((one) => one.name === wanted.name)
    if (!tensor)
      throw invalidRequest(
        `the output ${JSON.stringify(wanted.name.slice(0, 100))}`,
        `one of ${tensors.map((one) => one.name).join(', ')}`,
        'Remove it from outputs.',
      )
    const { datatype, shape, values } = tensor
    const head = { name: tensor.name, datatype, shape }
    if ((wanted.parameters?.binary_data ?? parameters?.binary_data_output) !== true)
      return { ...head, data: Array.from<number | string>(values) }
    const bytes = toBytes(values)
    binary.push(bytes)
    return { ...head, parameters: { binary_data_size: bytes.length } }
  })
  const response = {
    model_name: served.name,
    model_version: served.version,
    ...(id !== undefined && { id }),
    outputs: described,
  }
  if (binary.length === 0) return jsonContent(response)
  const json = Buffer.from(JSON.stringify(response))
  const body = new Uint8Array(json.length + binary.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const part of [json, ...binary]) {
    body.set(part, offset)
    offset += part.length
  }
  return { contentType: 'application/octet-stream', body, jsonLength: json.length }
}

/** Returns little-endian values, or texts each after its length in four bytes. */
function toBytes(values: Float32Array | readonly string[]): Uint8Array {
  if (values instanceof Float32Array)
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return Buffer.concat(
    values.flatMap((value) => {
      const text = Buffer.from(value)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(text.length)
      return [length, text]
    }),
  )
}
