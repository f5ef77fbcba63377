import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'
import { pagePaths } from './page-routes.ts'

/** Paths that probes and Prometheus read without a token, and pages, which contain nothing of a model. */
const open = new Set([...pagePaths, '/healthz', '/readyz', '/metrics', '/v2/health/live', '/v2/health/ready'])

/** Rejects requests without the bearer token, except for health checks and metrics. */
export function requireToken(app: FastifyInstance, token: string): void {
  const expected = digest(`Bearer ${token}`)
  app.addHook('preHandler', async (request) => {
    if (open.has(request.routeOptions.url ?? '')) return
    // Digests have one length, so that the comparison takes the same time for every header.
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) throw unauthorized()
  })
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

export function unauthorized(): HttpError {
  return new HttpError(
    {
      code: 'SERVING_UNAUTHORIZED',
      found: 'no valid bearer token',
      expected: 'the header Authorization: Bearer …, with the AUTH_TOKEN of the server',
      hint: 'Send the token.',
    },
    { 'www-authenticate': 'Bearer' },
  )
}
