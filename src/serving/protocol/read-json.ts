import { messageOf } from '../../errors/user-error.ts'
import { invalidRequest } from './invalid-request.ts'

const mostNested = 64
/** Bodies up to this size cannot nest deep enough to need much memory. */
const harmlessBytes = 4096

/**
 * Parses a body as JSON. A byte order mark is accepted, as RFC 8259 allows.
 * @throws UserError for text that is not JSON or is nested too deep; it contains no part of the body
 */
export function readJson(body: Uint8Array): unknown {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (bytes.length === 0)
    throw invalidRequest('an empty body', 'a JSON object', 'Send the examples in the body.')
  if (bytes.length > harmlessBytes) refuseDeepNesting(bytes)
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  try {
    return JSON.parse(bytes.toString('utf8', start))
  } catch (error) {
    throw invalidRequest(
      `a body that is not JSON${positionOf(messageOf(error))}`,
      'valid JSON in UTF-8',
      'Check its brackets, commas and quotes; NaN and Infinity are not JSON.',
    )
  }
}

/** Returns the position in V8's message, whose other parts quote the body. */
function positionOf(message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1]
  return position === undefined ? '' : ` at position ${position}`
}

const quote = 0x22
const backslash = 0x5c

/** Rejects deep nesting before anything is allocated for it: each level of a parsed value needs about 60 bytes. */
function refuseDeepNesting(bytes: Uint8Array): void {
  let depth = 0
  let inText = false
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (inText) {
      if (byte === backslash) index += 1
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1
      if (depth > mostNested)
        throw invalidRequest(
          `JSON that is nested more than ${mostNested} levels deep`,
          'the lists and objects of a prediction request',
          'Send the examples as the metadata of the model describes them.',
        )
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1
  }
}
