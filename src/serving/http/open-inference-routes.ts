import type { FastifyInstance, FastifyRequest } from 'fastify'
import { describeTensors } from '../describe-tensors.ts'
import { modelVersion } from '../model-version.ts'
import { allow, methodsExcept, requireMethod } from './allow.ts'
import type { Answering } from './answering.ts'
import { notFound } from './http-error.ts'
import type { ServerState, Serving } from './server-state.ts'

const prefix = '/v2/models/'
const url = `${prefix}*`
const pattern = /^(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?(?:\/(?<verb>infer|ready))?$/

interface Target {
  readonly serving: Serving
  readonly resource: 'metadata' | 'infer' | 'ready'
}

/** Adds the Open Inference Protocol v2 over REST, with the binary tensor data extension. */
export function addOpenInferenceRoutes(app: FastifyInstance, state: ServerState, answering: Answering): void {
  allow(app, 'GET', '/v2', () => ({
    name: 'tensorline',
    version: modelVersion,
    extensions: ['binary_tensor_data'],
  }))
  allow(app, 'GET', '/v2/health/live', () => ({ live: true }))
  allow(app, 'GET', '/v2/health/ready', (_, reply) => {
    const ready = state.status === 'ready'
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get(url, { onRequest: checkTarget }, (request, reply) => {
    const { serving, resource } = locate(request)
    if (resource === 'metadata') return describeTensors(serving)
    const ready = state.status === 'ready'
    return reply.code(ready ? 200 : 503).send({ name: serving.artifact.details.name, ready })
  })
  app.post(url, { onRequest: checkTarget }, async (request, reply) => {
    const { serving } = locate(request)
    const length = request.headers['inference-header-content-length']
    const jsonLength = length === undefined ? null : parseLength(String(length))
    return answering.answer(request, reply, serving.pool, (body) => ({
      protocol: 'open-inference',
      jsonLength,
      body,
    }))
  })
  app.route({ method: methodsExcept('GET', 'POST'), url, onRequest: checkTarget, handler: checkTarget })

  async function checkTarget(request: FastifyRequest): Promise<void> {
    requireMethod(request, locate(request).resource === 'infer' ? 'POST' : 'GET')
  }

  function locate(request: FastifyRequest): Target {
    const serving = state.requireServing()
    const { name } = serving.artifact.details
    const [path = ''] = request.url.split('?')
    const groups = pattern.exec(path.slice(prefix.length))?.groups
    if (groups?.['name'] === undefined)
      throw notFound('no such path', `a path of the model, ${prefix}${name}`)
    if (groups['name'] !== name) throw notFound(`no model "${groups['name']}"`, `the model "${name}"`)
    const version = groups['version']
    if (version !== undefined && version !== modelVersion)
      throw notFound(`no version ${version} of "${name}"`, `version ${modelVersion}, the only one`)
    const verb = groups['verb']
    return { serving, resource: verb === 'infer' || verb === 'ready' ? verb : 'metadata' }
  }
}

/** Returns the length in the header; a number that is too large for any body if it is not one. */
function parseLength(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER
}

/** Returns the name of the route for metrics. */
export function openInferenceRoute(request: FastifyRequest): string | null {
  if (request.routeOptions.url !== url) return null
  const [path = ''] = request.url.split('?')
  return `v2 ${pattern.exec(path.slice(prefix.length))?.groups?.['verb'] ?? 'metadata'}`
}
