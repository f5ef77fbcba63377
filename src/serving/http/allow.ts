import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { methodNotAllowed } from './http-error.ts'

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Adds a route for one method on a path; every other method returns 405. */
export function allow(app: FastifyInstance, method: 'GET' | 'POST', url: string, handler: Handler): void {
  app.route({ method, url, handler })
  const refuse = async (request: FastifyRequest): Promise<never> => {
    throw methodNotAllowed(request.method, allowedMethods(method))
  }
  app.route({ method: methodsExcept(method), url, onRequest: refuse, handler: refuse })
}

/** Throws an HttpError for a request with another method. */
export function requireMethod({ method }: FastifyRequest, required: 'GET' | 'POST'): void {
  const allowed = allowedMethods(required)
  if (!allowed.includes(method)) throw methodNotAllowed(method, allowed)
}

function allowedMethods(method: 'GET' | 'POST'): string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : ['POST']
}

/** Returns all methods without these; a route of GET also answers HEAD. */
export function methodsExcept(...allowed: HTTPMethods[]): HTTPMethods[] {
  return methods.filter(
    (method) => !allowed.includes(method) && !(method === 'HEAD' && allowed.includes('GET')),
  )
}
