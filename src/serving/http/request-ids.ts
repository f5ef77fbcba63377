import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestTrace } from '../tracing/request-trace.ts'

/** Returns the id of a request: the client's `X-Request-Id` if it is a short word, else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const id = headers['x-request-id']
  return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? id : randomUUID()
}

/**
 * Returns the trace id of a request: that of its spans, or of a W3C `traceparent` header.
 * @param trace null for a request without spans
 * @returns undefined without a valid one
 */
export function traceId({ headers }: IncomingMessage, trace: RequestTrace | null = null): string | undefined {
  if (trace !== null) return trace.traceId
  const parent = headers['traceparent']
  return typeof parent === 'string'
    ? /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent)?.[1]
    : undefined
}
