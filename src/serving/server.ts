import {
  fastify,
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type HTTPMethods,
} from 'fastify'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'
import { describeModel, describeStatus, modelVersion } from './description.ts'
import { ServerMetrics } from './metrics.ts'
import type { Predictor } from './predictor.ts'
import { parsePredictRequest } from './request.ts'
import { responseOf } from './response.ts'
import type { Settings } from './settings.ts'
import { parseModelTarget, type ModelTarget } from './model-target.ts'

/** An HTTP server that starts before its model is loaded and stops after its last request. */
export interface ModelServer {
  readonly log: FastifyInstance['log']
  /** @returns the address on which it listens, for example `http://127.0.0.1:8080` */
  listen(host: string, port: number): Promise<string>
  /** Makes the server ready with this model. */
  serve(predictor: Predictor): void
  /**
   * Accepts no more requests and finishes those in flight.
   * @returns false when some requests were unfinished after `seconds` and were dropped
   */
  drain(seconds: number): Promise<boolean>
}

/**
 * Creates a server of TensorFlow Serving's REST API (`:predict` with rows or columns, status, metadata) for
 * one model, with `/healthz` (alive), `/readyz` (model loaded, not shutting down) and `/metrics` for
 * Prometheus. Every error is `{"error": "…"}`.
 */
export function createServer(settings: Pick<Settings, 'MAX_BODY_BYTES' | 'LOG_LEVEL'>): ModelServer {
  const app = fastify({
    bodyLimit: settings.MAX_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: settings.LOG_LEVEL, base: null },
    requestTimeout: 60_000,
    // A path that cannot be decoded has no route yet, and therefore no error handler.
    frameworkErrors: ({ message }, _, reply) => {
      reply.hijack()
      reply.raw.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: message }))
    },
  })
  const metrics = new ServerMetrics()
  const state: { predictor: Predictor | null; draining: boolean } = { predictor: null, draining: false }

  acceptJson(app)
  watchRequests(app, metrics)
  handleErrors(app)
  closeConnectionsWhen(app, () => state.draining)

  allow(app, 'GET', '/healthz', () => ({ status: 'alive' }))
  allow(app, 'GET', '/readyz', (_, reply) => {
    const ready = state.predictor !== null && !state.draining
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : state.draining ? 'draining' : 'loading' })
  })
  allow(app, 'GET', '/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
  addModelRoutes(app, metrics, state)

  return {
    log: app.log,
    listen: (host, port) => app.listen({ host, port }),
    serve: (predictor) => {
      metrics.modelLoaded(predictor)
      state.predictor = predictor
    },
    drain: async (seconds) => {
      state.draining = true
      return closeWithin(app, seconds)
    },
  }
}

const modelRoute = '/v1/models/*'

function addModelRoutes(
  app: FastifyInstance,
  metrics: ServerMetrics,
  state: { readonly predictor: Predictor | null; readonly draining: boolean },
): void {
  app.get(modelRoute, { onRequest: checkTarget }, (request) => {
    const { predictor, target } = locate(request)
    return target.resource === 'metadata'
      ? describeModel(predictor)
      : describeStatus(state.draining ? 'UNLOADING' : 'AVAILABLE')
  })
  app.post(modelRoute, { onRequest: checkTarget }, async (request) => {
    const { predictor } = locate(request)
    const { format, examples } = parsePredictRequest(request.body, predictor.details.features)
    const responses = await predictor.predict(examples)
    metrics.predicted(responses)
    return responseOf(responses, format)
  })
  app.route({
    method: without('GET', 'POST'),
    url: modelRoute,
    onRequest: checkTarget,
    handler: (request) => locate(request),
  })

  /** Runs before the body is read, so that a request with a wrong path costs nothing. */
  async function checkTarget(request: FastifyRequest): Promise<void> {
    const { target } = locate(request)
    const allowed = target.resource === 'predict' ? ['POST'] : ['GET', 'HEAD']
    if (!allowed.includes(request.method))
      throw new HttpError(405, `${request.method} is not allowed here`, allowed)
  }

  function locate(request: FastifyRequest): { predictor: Predictor; target: ModelTarget } {
    const { predictor } = state
    if (predictor === null) throw new HttpError(503, 'the model is still being loaded')
    const { name } = predictor.details
    const target = targetOf(request)
    if (target === null) throw new HttpError(404, `no such path; the model is at /v1/models/${name}`)
    if (target.name !== name)
      throw new HttpError(404, `no model "${target.name}" here; the model is "${name}"`)
    if (target.version !== null && target.version !== modelVersion)
      throw new HttpError(404, `no version ${target.version} of "${name}"; the only one is ${modelVersion}`)
    return { predictor, target }
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

function without(...allowed: HTTPMethods[]): HTTPMethods[] {
  return methods.filter(
    (method) => !allowed.includes(method) && !(method === 'HEAD' && allowed.includes('GET')),
  )
}

/** Adds a route for one method on a path; every other method returns 405. */
function allow(app: FastifyInstance, method: HTTPMethods, url: string, handler: Handler): void {
  app.route({ method, url, handler })
  const refuse = async (request: FastifyRequest): Promise<never> => {
    throw new HttpError(405, `${request.method} is not allowed here`, [method])
  }
  app.route({ method: without(method), url, onRequest: refuse, handler: refuse })
}

class HttpError extends Error {
  readonly statusCode: number
  /** Allowed methods, for status 405. */
  readonly allowed: readonly string[] | null

  constructor(statusCode: number, message: string, allowed: readonly string[] | null = null) {
    super(message)
    this.statusCode = statusCode
    this.allowed = allowed
  }
}

/**
 * Parses form bodies as JSON: `curl -d` declares every body as a form by default, and TensorFlow Serving's
 * own examples rely on this.
 */
function acceptJson(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  )
}

function watchRequests(app: FastifyInstance, metrics: ServerMetrics): void {
  app.addHook('onRequest', (request, reply, next) => {
    metrics.requestStarted()
    reply.raw.once('close', () => {
      const code = reply.raw.writableFinished ? reply.statusCode : clientClosedRequest
      const { method } = request
      const route = routeOf(request)
      metrics.requestEnded(route, method, code, reply.elapsedTime / 1000)
      request.log.debug({ method, url: request.url, code, ms: reply.elapsedTime }, 'request')
    })
    next()
  })
}

/** Returns one of a few names, so that arbitrary paths do not become labels. */
function routeOf(request: FastifyRequest): string {
  const { url } = request.routeOptions
  if (url !== modelRoute) return url ?? 'none'
  return targetOf(request)?.resource ?? 'none'
}

function targetOf(request: FastifyRequest): ModelTarget | null {
  const [path = ''] = request.url.split('?')
  return parseModelTarget(path.slice(modelRoute.length - 1))
}

/** nginx's status code for a client that disconnected before the response. */
const clientClosedRequest = 499

function handleErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => reply.code(404).send({ error: `no such path: ${request.url}` }))
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof UserError) return reply.code(400).send({ error: error.message })
    if (error instanceof HttpError && error.allowed !== null) reply.header('allow', error.allowed.join(', '))
    const code = statusCodeOf(error)
    if (code < 500 || error instanceof HttpError) return reply.code(code).send({ error: explain(error) })
    request.log.error(error)
    return reply.code(500).send({ error: 'internal server error; see the log of the server' })
  })
}

/** Returns clearer messages than Fastify's for the most frequent mistakes of clients, with a remedy. */
function explain(error: unknown): string {
  if (hasCode(error, 'FST_ERR_CTP_BODY_TOO_LARGE'))
    return 'the body is too large; send fewer instances in a request, or images as {"b64": …}'
  if (hasCode(error, 'FST_ERR_CTP_INVALID_MEDIA_TYPE')) return 'the body must be sent as application/json'
  if (hasCode(error, 'FST_ERR_CTP_INVALID_JSON_BODY')) return 'the body is not JSON'
  return messageOf(error)
}

function statusCodeOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500
}

/**
 * Closes connections while the server drains, because a connection that is kept alive would keep the server
 * running.
 */
function closeConnectionsWhen(app: FastifyInstance, draining: () => boolean): void {
  app.addHook('onSend', (_, reply, payload, next) => {
    if (draining()) reply.header('connection', 'close')
    next(null, payload)
  })
}

async function closeWithin(app: FastifyInstance, seconds: number): Promise<boolean> {
  let finished = true
  const limit = setTimeout(() => {
    finished = false
    app.server.closeAllConnections()
  }, seconds * 1000)
  await app.close()
  clearTimeout(limit)
  return finished
}
