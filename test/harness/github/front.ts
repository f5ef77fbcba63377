import fastify from 'fastify'
import { request as send } from 'undici'
import { z } from 'zod'

/** One request of the product and its response. */
export interface Exchange {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly body: string
  readonly status: number
  /** Parts of the request or response that violate GitHub's description; empty for a valid exchange. */
  readonly violations: readonly string[]
}

/** A response that replaces those to the requests whose `METHOD path` starts with `on`. */
export interface StandingFault {
  readonly on: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message: string
}

export interface Front {
  readonly url: string
  /** Faults of now; tests add and remove them. */
  readonly faults: StandingFault[]
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host'])
/** Paths whose response is a redirect or not JSON. */
const download = /\/actions\/artifacts\/\d+\/zip$|\/releases\/assets\/\d+$/
const problemSchema = z.object({
  type: z.string().regex(/^https:\/\/stoplight\.io\/prism\/errors#/),
  title: z.string(),
  detail: z.string(),
  validation: z.array(z.object({ location: z.array(z.string()), message: z.string() })).default([]),
})

/**
 * The server at `GITHUB_API_URL`: passes requests to the validator and records them. Downloads bypass the validator,
 * which would follow a redirect itself and supports JSON only.
 */
export async function startFront(validatorUrl: string, serverUrl: string): Promise<Front> {
  const exchanges: Exchange[] = []
  const faults: StandingFault[] = []
  const front = fastify({ forceCloseConnections: true, bodyLimit: 16 * 1024 * 1024 })
  front.removeAllContentTypeParsers()
  front.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  front.all('/*', async (request, reply) => {
    const fault = faults.find(({ on }) => `${request.method} ${request.url}`.startsWith(on))
    if (fault !== undefined)
      return reply
        .status(fault.status)
        .headers(fault.headers ?? {})
        .send({ message: fault.message })
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const upstream = download.test(request.url) ? serverUrl : validatorUrl
    const answer = await send(`${upstream}${request.url}`, {
      method: request.method,
      headers: passedOn(request.headers),
      body: body.length > 0 ? body : null,
    })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    exchanges.push({
      method: request.method,
      url: request.url,
      body: body.toString(),
      status: answer.statusCode,
      violations: violationsIn(bytes.toString()),
    })
    return reply.status(answer.statusCode).headers(passedOn(answer.headers)).send(bytes)
  })
  const url = await front.listen({ host: '127.0.0.1', port: 0 })
  return { url, faults, exchanges, close: () => front.close() }
}

type Headers = Record<string, string | string[] | undefined>

function passedOn(headers: Headers): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !hopByHop.has(name)) kept[name] = value
  }
  return kept
}

/** The validator answers a violation itself, with a problem document of its own. */
function violationsIn(answer: string): string[] {
  if (!answer.includes('stoplight.io/prism')) return []
  const { title, detail, validation } = problemSchema.parse(JSON.parse(answer))
  if (validation.length === 0) return [`${title}: ${detail}`]
  return validation.map(({ location, message }) => `${location.join('.')}: ${message}`)
}
