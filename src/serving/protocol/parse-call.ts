import type { Call } from './call.ts'
import { parseOpenInference } from './open-inference.ts'
import type { ParseContext, ParsedRequest } from './parsed-request.ts'
import { parseSimple } from './simple.ts'
import { parseTensorFlow } from './tensorflow-serving.ts'

/**
 * Parses a request in the protocol of its path.
 * @throws UserError that names the invalid part of the request
 */
export function parseCall(call: Call, context: ParseContext): ParsedRequest {
  switch (call.protocol) {
    case 'tensorflow':
      return parseTensorFlow(call.verb, call.body, context)
    case 'open-inference':
      return parseOpenInference(call.jsonLength, call.body, context)
    case 'simple':
      return parseSimple(call.mediaType, call.body, context)
  }
}
