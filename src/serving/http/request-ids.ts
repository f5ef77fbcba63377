import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Returns the id of a request: the client's `X-Request-Id` if it is a short word, else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const id = headers['x-request-id']
  return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? id : randomUUID()
}

/** Returns the trace id of a W3C `traceparent` header; undefined without a valid one. */
export function traceId({ headers }: IncomingMessage): string | undefined {
  const parent = headers['traceparent']
  return typeof parent === 'string'
    ? /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent)?.[1]
    : undefined
}
