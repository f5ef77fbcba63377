import type { FastifyInstance, FastifyRequest } from 'fastify'
import { describeModel, describeStatus } from '../description.ts'
import type { Verb } from '../protocol/call.ts'
import { methodsExcept, requireMethod } from './allow.ts'
import type { Answering } from './answering.ts'
import { notFound, unsupportedBody } from './http-error.ts'
import { parseModelTarget, pathOf, type ModelTarget } from './model-target.ts'
import type { ServerState } from './server-state.ts'

const prefix = '/v1/models/'
const url = `${prefix}*`
/** `curl -d` declares every body as a form by default, and TensorFlow Serving's own examples rely on this. */
const mediaTypes = ['application/json', 'application/x-www-form-urlencoded']

/** Adds TensorFlow Serving's REST API: status, metadata, `:predict`, `:classify` and `:regress`. */
export function addTensorFlowRoutes(app: FastifyInstance, state: ServerState, answering: Answering): void {
  app.get(url, { onRequest: checkTarget }, (request) => {
    const target = locate(request)
    return target.resource === 'metadata'
      ? describeModel(state.models.select(target))
      : describeStatus(state.models.find(target), state.draining)
  })
  app.post(url, { onRequest: checkTarget }, async (request, reply) => {
    const target = locate(request)
    const serving = state.models.select(target)
    requireMediaType(request)
    const verb = verbOf(target)
    return answering.answer(request, reply, serving, (body) => ({ protocol: 'tensorflow', verb, body }))
  })
  app.route({
    method: methodsExcept('GET', 'POST'),
    url,
    onRequest: checkTarget,
    handler: (request) => locate(request),
  })

  /** Runs before the body is read, so that a request with a wrong path costs little. */
  async function checkTarget(request: FastifyRequest): Promise<void> {
    const { resource } = locate(request)
    requireMethod(request, resource === 'status' || resource === 'metadata' ? 'GET' : 'POST')
  }

  function locate(request: FastifyRequest): ModelTarget {
    const target = targetOf(request)
    if (target === null)
      throw notFound('no such path', `a path of a model, such as ${prefix}${state.models.names[0] ?? 'NAME'}`)
    state.models.find(target)
    return target
  }
}

function verbOf({ resource }: ModelTarget): Verb {
  if (resource === 'status' || resource === 'metadata') throw new TypeError('not a prediction')
  return resource
}

/** Throws an HttpError for a body that is not declared as JSON or a form. */
function requireMediaType({ headers }: FastifyRequest): void {
  const declared = headers['content-type'] ?? 'none'
  const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!mediaTypes.includes(mediaType)) throw unsupportedBody('Content-Type', declared, ['application/json'])
}

/** Returns the name of the route for metrics: one of a few, so that arbitrary paths do not become labels. */
export function tensorFlowRoute(request: FastifyRequest): string | null {
  return request.routeOptions.url === url ? (targetOf(request)?.resource ?? 'none') : null
}

function targetOf(request: FastifyRequest): ModelTarget | null {
  return parseModelTarget(pathOf(request).slice(prefix.length))
}
