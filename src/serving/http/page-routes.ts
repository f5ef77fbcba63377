import type { FastifyInstance } from 'fastify'
import { allow } from './allow.ts'
import type { ServerState } from './server-state.ts'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  // The page contains the rest of its policy, with the hashes of its script and its styles.
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/**
 * Adds the page at `/` to try the model, and `/page.json`, from which it reads the inputs and outputs of the model.
 * @param page the file of the page, which is the same for all models
 */
export function addPageRoutes(app: FastifyInstance, state: ServerState, page: Buffer): void {
  allow(app, 'GET', '/', (_, reply) => reply.headers(headers).send(page))
  allow(app, 'GET', '/page.json', () => state.requireServing().facts)
}
