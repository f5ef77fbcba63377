import type { Call } from './call.ts'
import type { ParseContext, ParsedRequest } from './parsed-request.ts'
import { parseTensorFlow } from './tensorflow.ts'

/**
 * Parses a request in the protocol of its path.
 * @throws UserError that names the invalid part of the request
 */
export function parseCall(call: Call, context: ParseContext): ParsedRequest {
  return parseTensorFlow(call.verb, call.body, context)
}
