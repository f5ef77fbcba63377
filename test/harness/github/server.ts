import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { attestationRoutes } from './attestation-routes.ts'
import { checkRoutes } from './check-routes.ts'
import { codeRoutes } from './code-routes.ts'
import { commentRoutes } from './comment-routes.ts'
import { deploymentRoutes } from './deployment-routes.ts'
import { gitRoutes } from './git-routes.ts'
import { Refusal, found, paging, type ApiAnswer, type Route, type Service } from './route.ts'
import { releaseRoutes } from './release-routes.ts'
import { runRoutes } from './run-routes.ts'
import type { RepositoryState, TokenHolder } from './state.ts'

const longestParameter = 2_000
const strings = z.record(z.string(), z.string())

export interface GitHubServer {
  readonly server: FastifyInstance
  /** The paths that it serves, as in GitHub's description. */
  readonly paths: ReadonlySet<string>
}

/** The stand-in: responds from the state. The validator checks the form of requests. */
export function createGitHubServer(service: Service, publicUrl: () => string): GitHubServer {
  const routes = [
    ...codeRoutes(service),
    ...gitRoutes(service),
    ...attestationRoutes(service),
    ...runRoutes(service),
    ...releaseRoutes(service),
    ...commentRoutes(service),
    ...checkRoutes(service),
    ...deploymentRoutes(service),
  ]
  const server = fastify({
    forceCloseConnections: true,
    routerOptions: { maxParamLength: longestParameter },
    bodyLimit: 16 * 1024 * 1024,
  })
  server.setErrorHandler((error, _request, reply) => {
    const status = error instanceof Refusal ? error.status : 500
    const message = error instanceof Error ? error.message : String(error)
    return reply.status(status).send({ message, documentation_url: 'https://docs.github.com/rest' })
  })
  for (const route of routes) serveRoute(server, service, route, publicUrl)
  // The token of a workflow belongs to an app, which is not a user.
  server.get('/user', () => {
    throw new Refusal(403, 'Resource not accessible by integration')
  })
  return { server, paths: new Set([...routes.map((route) => route.path), '/user']) }
}

function serveRoute(server: FastifyInstance, service: Service, route: Route, publicUrl: () => string): void {
  server.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    async handler(request, reply) {
      const holder = authorized(service, route, request)
      const params = strings.parse(request.params)
      const query = strings.parse(request.query)
      const repository = repositoryOf(service, params)
      const answer = await route.handle({ repository, holder, params, query, body: request.body })
      void reply
        .status(answer.status)
        .headers({ ...answer.headers, ...linkHeader(answer, request, publicUrl()) })
      return answer.body === undefined ? reply.send() : reply.send(answer.body)
    },
  })
}

function authorized({ state }: Service, route: Route, request: FastifyRequest): TokenHolder {
  const holder = state.holderOf(request.headers.authorization)
  if (holder === undefined) throw new Refusal(401, 'Bad credentials')
  if (holder.access === 'read' && route.method !== 'GET') {
    throw new Refusal(403, 'Resource not accessible by integration')
  }
  return holder
}

function repositoryOf({ state }: Service, params: Readonly<Record<string, string>>): RepositoryState {
  return found(state.repository(`${params['owner'] ?? ''}/${params['repo'] ?? ''}`))
}

/** The addresses of the neighbouring pages, which is how Octokit goes through a list. */
function linkHeader(
  { total }: ApiAnswer,
  request: FastifyRequest,
  publicUrl: string,
): Record<string, string> {
  if (total === undefined) return {}
  const url = new URL(request.url, publicUrl)
  const { page, perPage } = paging(Object.fromEntries(url.searchParams))
  const last = Math.max(1, Math.ceil(total / perPage))
  const link = (target: number, relation: string) => {
    url.searchParams.set('page', String(target))
    return `<${url.href}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}
