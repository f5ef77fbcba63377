import type { IncomingMessage } from 'node:http'
import type { Serving } from '../models/serving.ts'

/** Outcome of a request. */
export interface TracedResult {
  readonly route: string
  readonly method: string
  readonly code: number
  /** Version that the request used. */
  readonly serving: Serving | null
}

/** The spans of one request. */
export interface RequestTrace {
  readonly traceId: string
  /** Starts the span from the queue to the answer of a thread; returns a function that ends it. */
  predictionStarted(): () => void
  ended(result: TracedResult): void
}

/** Traces requests for OpenTelemetry. */
export interface Tracing {
  /** @param id id of the request */
  requestStarted(request: IncomingMessage, id: string): RequestTrace
  /** Sends the remaining spans. */
  close(): Promise<void>
}

/** Paths of probes, whose spans would hide those of requests. */
const untraced = new Set(['/healthz', '/readyz', '/metrics', '/v2/health/live', '/v2/health/ready'])

export function isTraced(url: string): boolean {
  return !untraced.has(url.split('?')[0] ?? '')
}
