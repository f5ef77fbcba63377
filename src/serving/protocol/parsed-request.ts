import type { RawBatch } from '../../dataset/examples.ts'
import type { ExampleCodec } from '../../model/example-codec/codec.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import type { OutputValues } from './output-values.ts'

/** A parsed request. Its examples are read part by part, so that a large one needs little memory at a time. */
export interface ParsedRequest {
  /** Number of examples. */
  readonly size: number
  /** @throws UserError that names an invalid example */
  read(start: number, count: number): RawBatch
  /** @param outputs the outputs of the model for all examples, in the order of the label */
  respond(outputs: readonly OutputValues[]): ResponseContent
}

export interface ResponseContent {
  readonly contentType: string
  readonly body: string | Uint8Array<ArrayBuffer>
  /** Length of the JSON object before binary tensors. */
  readonly jsonLength?: number
}

/** Everything a protocol needs to parse requests for a model. */
export interface ParseContext {
  /** Name and version of the model in paths. */
  readonly served: { readonly name: string; readonly version: string }
  readonly details: EvaluableDetails
  readonly codec: ExampleCodec
  /** Most examples in one request. */
  readonly maxInstances: number
}

/** Characters from which a text becomes bytes in the thread, which are moved to the server and not copied. */
const movedText = 32 * 1024

/** Returns a response in JSON. */
export function jsonContent(value: unknown): ResponseContent {
  return { contentType: 'application/json; charset=utf-8', body: textContent(JSON.stringify(value)) }
}

/** Returns a text in the form in which it crosses to the server with little work. */
export function textContent(text: string): ResponseContent['body'] {
  return text.length < movedText ? text : Buffer.from(text)
}
