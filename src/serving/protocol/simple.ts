import { formatOfBytes } from '../../images/image-header.ts'
import { isObject } from '../../model/example-codec/invalid-example.ts'
import { invalidRequest, requireAtMost } from './invalid-request.ts'
import { predictionOf } from './simple-prediction.ts'
import { jsonContent, type ParseContext, type ParsedRequest } from './parsed-request.ts'
import { readJson } from './read-json.ts'

/** Media types of `/predict`, for messages. */
export const simpleMediaTypes = ['application/json', 'image/png', 'image/jpeg', 'text/plain']

/**
 * Parses a request of `/predict`: one example or a list in JSON, an image file, or a text. Missing columns and null are
 * gaps, which the model fills if it can.
 * @throws UserError that names the invalid part of the request
 */
export function parseSimple(mediaType: string, body: Uint8Array, context: ParseContext): ParsedRequest {
  const { single, examples } = readExamples(mediaType, body, context)
  requireAtMost(context.maxInstances, examples.length)
  if (examples.length === 0)
    throw invalidRequest('an empty list', 'one example or a list of examples', 'Send an example.')
  return {
    size: examples.length,
    read: (start, count) => context.codec.decode(examples.slice(start, start + count), start),
    respond: (outputs) => {
      const predictions = examples.map((_, example) => predictionOf(outputs, example))
      return jsonContent(single ? predictions[0] : { predictions })
    },
  }
}

interface Examples {
  readonly single: boolean
  readonly examples: readonly unknown[]
}

function readExamples(mediaType: string, body: Uint8Array, context: ParseContext): Examples {
  const { features } = context.details
  const isImage = mediaType.startsWith('image/') || formatOfBytes(body) !== null
  if (isImage) {
    if (features.kind !== 'image')
      throw invalidRequest(
        'an image',
        'the columns of the model in JSON',
        'GET /openapi.json describes them.',
      )
    return { single: true, examples: [{ b64: Buffer.from(body).toString('base64') }] }
  }
  if (mediaType === 'text/plain') return { single: true, examples: [textExample(body, context)] }
  const json = readJson(body)
  const list = isObject(json) && Array.isArray(json['instances']) ? (json['instances'] as unknown[]) : json
  // A list is an image of nested numbers, or a list of examples.
  if (Array.isArray(list) && !(features.kind === 'image' && isPixelRows(list)))
    return { single: false, examples: list }
  return { single: true, examples: [list] }
}

function isPixelRows(list: readonly unknown[]): boolean {
  const [row] = list
  if (!Array.isArray(row)) return false
  const [pixel] = row as unknown[]
  return (
    typeof pixel === 'number' || (Array.isArray(pixel) && typeof pixel[0] === 'number' && pixel.length <= 3)
  )
}

/** Returns the example of a text: the value of the only column of texts, or of the only column. */
function textExample(body: Uint8Array, { details: { features } }: ParseContext): unknown {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
  const columns = features.kind === 'table' ? features.columns : []
  const texts = columns.filter(({ type }) => type === 'text')
  const [column, ...others] = texts.length > 0 ? texts : columns
  if (!column || others.length > 0)
    throw invalidRequest(
      'a text',
      features.kind === 'image' ? 'an image file' : 'the columns of the model in JSON',
      'GET /openapi.json describes the examples of the model.',
    )
  return { [column.name]: text }
}
