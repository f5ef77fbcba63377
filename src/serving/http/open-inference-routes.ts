import type { FastifyInstance, FastifyRequest } from 'fastify'
import { describeTensors } from '../describe-tensors.ts'
import type { ModelSelector } from '../models/served-models.ts'
import { allow, methodsExcept, requireMethod } from './allow.ts'
import type { Answering } from './answering.ts'
import { notFound } from './http-error.ts'
import { pathOf } from './model-target.ts'
import type { ServerState } from './server-state.ts'

/** Version of the server in the protocol's metadata. */
const protocolVersion = '1'
const prefix = '/v2/models/'
const url = `${prefix}*`
const pattern = /^(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?(?:\/(?<verb>infer|ready))?$/

interface Target extends ModelSelector {
  readonly resource: 'metadata' | 'infer' | 'ready'
}

/** Adds the Open Inference Protocol v2 over REST, with the binary tensor data extension. */
export function addOpenInferenceRoutes(
  app: FastifyInstance,
  state: ServerState,
  answering: Answering,
  extensions: readonly string[],
): void {
  allow(app, 'GET', '/v2', () => ({ name: 'tensorline', version: protocolVersion, extensions }))
  allow(app, 'GET', '/v2/health/live', () => ({ live: true }))
  allow(app, 'GET', '/v2/health/ready', (_, reply) => {
    const ready = state.status === 'ready'
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get(url, { onRequest: checkTarget }, (request, reply) => {
    const target = locate(request)
    const versions = state.models.find(target)
    if (target.resource === 'metadata') {
      const available = state.models.versionsOf(target.name).filter(({ isAvailable }) => isAvailable)
      return describeTensors(
        state.models.select(target),
        available.map(({ version }) => version),
      )
    }
    const ready = state.status !== 'draining' && versions.some(({ isAvailable }) => isAvailable)
    return reply.code(ready ? 200 : 503).send({ name: target.name, ready })
  })
  app.post(url, { onRequest: checkTarget }, async (request, reply) => {
    const serving = state.models.select(locate(request))
    const length = request.headers['inference-header-content-length']
    const jsonLength = length === undefined ? null : parseLength(String(length))
    return answering.answer(request, reply, serving, (body) => ({
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
    const groups = pattern.exec(pathOf(request).slice(prefix.length))?.groups
    if (groups?.['name'] === undefined)
      throw notFound('no such path', `a path of a model, such as ${prefix}${state.models.names[0] ?? 'NAME'}`)
    const { name, version = null, verb } = groups
    const target: Target = {
      name,
      version,
      label: null,
      resource: verb === 'infer' || verb === 'ready' ? verb : 'metadata',
    }
    state.models.find(target)
    return target
  }
}

/** Returns the length in the header; a number that is too large for any body if it is not one. */
function parseLength(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER
}

/** Returns the name of the route for metrics. */
export function openInferenceRoute(request: FastifyRequest): string | null {
  if (request.routeOptions.url !== url) return null
  return `v2 ${pattern.exec(pathOf(request).slice(prefix.length))?.groups?.['verb'] ?? 'metadata'}`
}
