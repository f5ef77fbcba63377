import { once } from 'node:events'
import { Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fastify, LogController, type FastifyInstance, type FastifyRequest } from 'fastify'
import { allow } from './http/allow.ts'
import { allowOrigins } from './http/allow-origins.ts'
import { Answering } from './http/answering.ts'
import { requireToken, tokenCheck } from './http/authorize.ts'
import { notReady } from './http/http-error.ts'
import {
  answerBadPath,
  answerBrokenRequest,
  clientClosedRequest,
  handleErrors,
} from './http/handle-errors.ts'
import { ExpectedBodies } from './http/expected-bodies.ts'
import type { InheritedSocket } from './inherited-socket.ts'
import { LastConnection } from './http/last-connection.ts'
import { addOperationRoutes } from './http/operation-routes.ts'
import { BodyMemory } from './http/read-body.ts'
import { requestId, traceId } from './http/request-ids.ts'
import { addRepositoryRoutes } from './http/repository-routes.ts'
import { ServerState } from './http/server-state.ts'
import { addOpenInferenceRoutes, openInferenceRoute } from './http/open-inference-routes.ts'
import { addPageRoutes } from './http/page-routes.ts'
import { addSimpleRoutes } from './http/simple-routes.ts'
import { addTensorFlowRoutes, tensorFlowRoute } from './http/tensorflow-routes.ts'
import { whenEnded } from './http/when-ended.ts'
import { ServerMetrics } from './metrics.ts'
import type { ModelRepository } from './models/model-repository.ts'
import { ModelVersion } from './models/model-version.ts'
import { ServedModels } from './models/served-models.ts'
import type { Serving } from './models/serving.ts'
import { describeApi } from './openapi.ts'
import { PredictionLog } from './prediction-log.ts'
import type { Settings } from './settings.ts'
import { isTraced, type Tracing } from './tracing/request-trace.ts'

/** An HTTP server that starts before its model is loaded and stops after its last request. */
export interface ModelServer {
  readonly log: FastifyInstance['log']
  readonly metrics: ServerMetrics
  readonly models: ServedModels
  /** Traces the requests from now on. */
  traceWith(tracing: Tracing): void
  /** @returns the address on which it listens, for example `http://127.0.0.1:8080` */
  listen(host: string, port: number): Promise<string>
  /** Accepts connections of a socket that another process opened. */
  listenOn(socket: InheritedSocket): Promise<void>
  /** Makes the server ready with this model, and no other. */
  serve(serving: Serving): void
  /** Serves the models of a repository. */
  serveRepository(repository: ModelRepository): void
  /**
   * Reports that it is not ready, accepts requests for the delay, and then finishes those in flight.
   * @returns false when some requests were unfinished after the limit and were dropped
   */
  drain(seconds: { readonly delay: number; readonly limit: number }): Promise<boolean>
}

/** Longest time to send the last spans to a collector. */
const longestFlushMs = 2000

/** Longest wait for a next request on a connection, after a socket was left to another process. */
const idleMs = 5000

/** Bytes of a rejected body that are read, as a multiple of the largest body. */
const discardedBodies = 4

/**
 * Creates a server for models: prediction protocols, `/healthz`, `/readyz` and `/metrics`. Every error is
 * `{"error": "…", "code": "…"}`.
 * @param page the file of the page at `/`
 */
export function createServer(settings: Settings, page: Buffer): ModelServer {
  const checkToken = tokenCheck(settings.AUTH_TOKEN)
  const requestMs = Math.ceil(settings.REQUEST_TIMEOUT_SECONDS * 1000)
  const app = fastify({
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: settings.LOG_LEVEL, base: null },
    // Lines about a request name it themselves, so it needs no logger of its own.
    childLoggerFactory: (logger) => logger,
    genReqId: requestId,
    requestTimeout: requestMs,
    keepAliveTimeout: Math.ceil(settings.KEEP_ALIVE_SECONDS * 1000),
    http: { headersTimeout: Math.min(requestMs, 60_000), connectionsCheckingInterval: 1000 },
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => answerBadPath(error, request, reply, checkToken),
  })
  const models = new ServedModels({ labels: settings.MODEL_LABELS, defaultModel: settings.DEFAULT_MODEL })
  const state = new ServerState(models)
  const metrics = new ServerMetrics(() => models.loaded)
  const memory = new BodyMemory(settings.MAX_PENDING_BYTES)
  const log = settings.PREDICTION_LOG
  const predictions = log === undefined ? null : new PredictionLog(log, (message) => app.log.warn(message))
  const parts = { memory, lastConnection: new LastConnection(), settings }
  const answering = new Answering(parts, predictions)
  let inherited: InheritedSocket | null = null
  const extensions = ['binary_tensor_data', ...(settings.MODEL_CONTROL ? ['model_repository'] : [])]

  app.decorateRequest('serving', null)
  app.decorateRequest('trace', null)
  const expected = new ExpectedBodies(settings.MAX_BODY_BYTES)
  expected.watch(app.server)
  leaveBodies(app)
  watchRequests(app, metrics, state, settings.PREDICTION_LOG_FAILURES ? predictions : null)
  handleErrors(app, metrics, expected, discardedBodies * settings.MAX_BODY_BYTES)
  closeConnectionsWhen(app, () => state.draining)
  if (settings.CORS_ORIGINS.length > 0) allowOrigins(app, settings.CORS_ORIGINS, checkToken)
  if (settings.AUTH_TOKEN !== undefined) requireToken(app, checkToken)
  addOperationRoutes(app, metrics, state)
  addTensorFlowRoutes(app, state, answering)
  addOpenInferenceRoutes(app, state, answering, extensions)
  addSimpleRoutes(app, state, answering)
  if (settings.PAGE === 'on') addPageRoutes(app, state, page)
  if (settings.MODEL_CONTROL) addRepositoryRoutes(app, state, memory)
  allow(app, 'GET', '/openapi.json', () => {
    if (!models.complete) throw notReady()
    return describeApi(models.newest, models.default, settings.MODEL_CONTROL)
  })

  return {
    log: app.log,
    metrics,
    models,
    listen: (host, port) => app.listen({ host, port }),
    listenOn: async (socket) => {
      await app.ready()
      inherited = socket
      app.server.listen({ fd: socket.descriptor })
      await once(app.server, 'listening')
      socket.accepting()
    },
    serve: (serving) => {
      const version = new ModelVersion(serving.name, serving.version)
      version.loaded(serving)
      models.add(version)
      models.complete = true
    },
    traceWith: (tracing) => {
      state.tracing = tracing
    },
    serveRepository: (repository) => {
      state.repository = repository
    },
    drain: async ({ delay, limit }) => {
      state.draining = true
      await sleep(delay * 1000)
      if (inherited !== null) await leaveSocket(app, inherited)
      const finished = await closeWithin(app, limit)
      state.repository?.stop()
      await Promise.all(models.loaded.map(({ pool }) => pool.close()))
      await Promise.race([state.tracing?.close(), sleep(longestFlushMs)])
      return finished
    },
  }
}

/** Leaves all bodies to the routes, which read them with the limits of this server. */
function leaveBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_, __, done) => done(null))
}

/** @param failures log that gets a line for each POST request that fails; null for none */
function watchRequests(
  app: FastifyInstance,
  metrics: ServerMetrics,
  state: ServerState,
  failures: PredictionLog | null,
): void {
  app.addHook('onRequest', (request, reply, next) => {
    metrics.requestStarted()
    if (state.tracing !== null && isTraced(request.url))
      request.trace = state.tracing.requestStarted(request.raw, request.id)
    reply.header('x-request-id', request.id)
    whenEnded(request.raw, reply.raw, () => {
      const code = reply.raw.writableFinished ? reply.statusCode : clientClosedRequest
      const { method, id } = request
      const ms = reply.elapsedTime
      const result = { route: routeOf(request), method, code }
      metrics.requestEnded(result, ms / 1000, request.serving)
      request.trace?.ended({ ...result, serving: request.serving })
      if (code >= 400 && method === 'POST')
        failures?.writeFailure({ request: id, status: code, milliseconds: ms })
      const [path] = request.url.split('?')
      request.log.debug(
        { method, path, code, ms, request: id, trace: traceId(request.raw, request.trace) },
        'request',
      )
    })
    next()
  })
}

/** Returns one of a few names, so that arbitrary paths do not become labels. */
function routeOf(request: FastifyRequest): string {
  return tensorFlowRoute(request) ?? openInferenceRoute(request) ?? request.routeOptions.url ?? 'none'
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

/**
 * Accepts no more connections, and waits for a next request on those that are open. Its response closes the connection; to
 * close a connection that is only idle could hit a request that is on its way.
 */
async function leaveSocket({ server }: FastifyInstance, socket: InheritedSocket): Promise<void> {
  const closed = once(server, 'close')
  // The `close` of an HTTP server also closes idle connections.
  Server.prototype.close.call(server)
  socket.stopped()
  await Promise.race([closed, sleep(idleMs)])
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
