import { formatOfBytes } from '../../images/image-header.ts'
import type { Call } from './call.ts'
import { textContent } from './parsed-request.ts'

/**
 * Returns the body of a valid request as a JSON value on one line: JSON as it is, a text as a string, and other bytes as
 * base64.
 */
export function loggedInputs(call: Call): string | Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(call.body.buffer, call.body.byteOffset, call.body.byteLength)
  return textContent(lineOf(call, bytes))
}

function lineOf(call: Call, bytes: Buffer): string {
  if (call.protocol === 'simple') {
    if (call.mediaType === 'text/plain') return JSON.stringify(bytes.toString())
    if (call.mediaType.startsWith('image/') || formatOfBytes(bytes) !== null) return base64Of(bytes)
  }
  if (call.protocol === 'open-inference' && call.jsonLength !== null)
    return base64Of(bytes, { jsonLength: call.jsonLength })
  // Strings of JSON contain no line breaks, so that all of them are between values.
  return bytes
    .toString()
    .replace(/^\uFEFF/, '')
    .replace(/[\r\n]+/g, ' ')
}

function base64Of(bytes: Buffer, others: Readonly<Record<string, number>> = {}): string {
  return JSON.stringify({ ...others, base64: bytes.toString('base64') })
}
