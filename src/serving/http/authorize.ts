import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'
import { pagePaths } from './page-routes.ts'

/** Paths that probes and Prometheus read without a token, and pages, which contain nothing of a model. */
const open = new Set([...pagePaths, '/healthz', '/readyz', '/metrics', '/v2/health/live', '/v2/health/ready'])

/** Throws an HttpError for the headers of a request without the bearer token. */
export type TokenCheck = (headers: IncomingHttpHeaders) => void

/** @param token undefined for a server without a token */
export function tokenCheck(token: string | undefined): TokenCheck {
  if (token === undefined) return () => {}
  const expected = digest(`Bearer ${token}`)
  return ({ authorization = '' }) => {
    // Digests have one length, so that the comparison takes the same time for every header.
    if (!timingSafeEqual(digest(authorization), expected)) throw unauthorized()
  }
}

/**
 * Rejects requests without the bearer token, except for health checks and metrics. The check precedes those of the path
 * and the method, so that its response is the same for paths that exist and others.
 */
export function requireToken(app: FastifyInstance, check: TokenCheck): void {
  app.addHook('onRequest', async ({ routeOptions, headers }) => {
    if (!open.has(routeOptions.url ?? '')) check(headers)
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
