import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Serving } from '../models/serving.ts'
import { simpleMediaTypes } from '../protocol/simple.ts'
import { allow } from './allow.ts'
import type { Answering } from './answering.ts'
import { notFound, unsupportedBody } from './http-error.ts'
import { parseSelector, pathOf } from './model-target.ts'
import type { ServerState } from './server-state.ts'

/** Media types of `curl -d` and `curl --data-binary`, and of files of unknown type: the body shows what it is. */
const undeclared = ['application/x-www-form-urlencoded', 'application/octet-stream']

const prefix = '/predict/'

/**
 * Adds `/predict` for people: JSON, an image file or a text as the body. `/predict/NAME`, which may be followed by
 * `/versions/N` or `/labels/LABEL`, selects a model.
 */
export function addSimpleRoutes(app: FastifyInstance, state: ServerState, answering: Answering): void {
  allow(app, 'POST', '/predict', (request, reply) => predict(request, reply, state.requireServing()))
  allow(app, 'POST', `${prefix}*`, (request, reply) => {
    const selector = parseSelector(pathOf(request).slice(prefix.length))
    if (selector === null) throw notFound('no such path', `${prefix}NAME`)
    return predict(request, reply, state.models.select(selector))
  })

  async function predict(
    request: FastifyRequest,
    reply: FastifyReply,
    serving: Serving,
  ): Promise<FastifyReply> {
    const declared = request.headers['content-type'] ?? 'application/octet-stream'
    const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? ''
    const accepted = [...simpleMediaTypes, ...undeclared]
    if (!accepted.includes(mediaType) && !mediaType.startsWith('image/'))
      throw unsupportedBody('Content-Type', declared, simpleMediaTypes)
    return answering.answer(request, reply, serving, (body) => ({ protocol: 'simple', mediaType, body }))
  }
}
