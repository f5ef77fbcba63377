import type { IncomingHttpHeaders } from 'node:http'
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { invalidRequest } from '../protocol/invalid-request.ts'
import type { TokenCheck } from './authorize.ts'

/** Lets web pages of these origins send requests and read the responses, also those of errors. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[], checkToken: TokenCheck): void {
  // Precedes the plugin, which answers every OPTIONS itself, and a wrong one as plain text.
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method !== 'OPTIONS' || isPreflight(headers)) return
    checkToken(headers)
    throw invalidRequest(
      'OPTIONS without the headers of a preflight request',
      'Origin and Access-Control-Request-Method',
      'Send a request with another method.',
    )
  })
  app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'content-encoding',
      'authorization',
      'inference-header-content-length',
      'x-request-id',
      'traceparent',
      'tracestate',
    ],
    exposedHeaders: ['x-request-id', 'inference-header-content-length', 'retry-after'],
    maxAge: 600,
  })
}

function isPreflight({ origin, 'access-control-request-method': method }: IncomingHttpHeaders): boolean {
  return origin !== undefined && method !== undefined
}
