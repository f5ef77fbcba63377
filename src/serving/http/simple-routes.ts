import type { FastifyInstance } from 'fastify'
import { simpleMediaTypes } from '../protocol/simple.ts'
import { allow } from './allow.ts'
import type { Answering } from './answering.ts'
import { unsupportedBody } from './http-error.ts'
import type { ServerState } from './server-state.ts'

/** Media types of `curl -d` and `curl --data-binary`, and of files of unknown type: the body shows what it is. */
const undeclared = ['application/x-www-form-urlencoded', 'application/octet-stream']

/** Adds `/predict` for people: JSON, an image file or a text as the body. */
export function addSimpleRoutes(app: FastifyInstance, state: ServerState, answering: Answering): void {
  allow(app, 'POST', '/predict', async (request, reply) => {
    const { pool } = state.requireServing()
    const declared = request.headers['content-type'] ?? 'application/octet-stream'
    const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? ''
    const accepted = [...simpleMediaTypes, ...undeclared]
    if (!accepted.includes(mediaType) && !mediaType.startsWith('image/'))
      throw unsupportedBody('Content-Type', declared, simpleMediaTypes)
    return answering.answer(request, reply, pool, (body) => ({ protocol: 'simple', mediaType, body }))
  })
}
