import { z } from 'zod'
import { patterns } from './arrivals.ts'

/**
 * A load on a server. In a closed loop, each client sends its next request when the response is complete. In an open loop, requests
 * are sent when they are due, however many are in flight.
 */
export const loadRequestSchema = z.object({
  url: z.url(),
  healthUrl: z.url(),
  bodyFile: z.string(),
  seconds: z.number(),
  loop: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('closed'), clients: z.int() }),
    z.object({ kind: z.literal('open'), pattern: z.enum(patterns), perSecond: z.number() }),
  ]),
})
export type LoadRequest = z.infer<typeof loadRequestSchema>

const milliseconds = z.number()

export const loadResultSchema = z.object({
  requests: z.int(),
  /** Responses with another status than 200, and connections that broke. */
  errors: z.int(),
  perSecond: z.number(),
  p50: milliseconds,
  p99: milliseconds,
  p999: milliseconds,
  /** Time of the slowest health check beside the load. */
  slowestHealth: milliseconds,
  /** Share of one core that the generator used. */
  generatorShare: z.number(),
  /** 99th percentile of the time that a free generator sent requests too late; null in a closed loop. */
  lateness: milliseconds.nullable(),
})
export type LoadResult = z.infer<typeof loadResultSchema>
