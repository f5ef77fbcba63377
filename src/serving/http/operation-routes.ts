import type { FastifyInstance } from 'fastify'
import type { ServerMetrics } from '../metrics.ts'
import { allow } from './allow.ts'
import type { ServerState } from './server-state.ts'

/** Adds `/healthz` (alive), `/readyz` (model loaded, not shutting down) and `/metrics` for Prometheus. */
export function addOperationRoutes(app: FastifyInstance, metrics: ServerMetrics, state: ServerState): void {
  allow(app, 'GET', '/healthz', () => ({ status: 'alive' }))
  allow(app, 'GET', '/readyz', (_, reply) => {
    const { status } = state
    return reply.code(status === 'ready' ? 200 : 503).send({ status })
  })
  allow(app, 'GET', '/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
}
