import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { here, idParams, paging, type GitHubServer } from './github-server.ts'

/** Check runs, deployments and linked artifacts. */
export function servePosts(app: FastifyInstance, server: Pick<GitHubServer, 'posted'>): void {
  const keep = (path: string, body: unknown) => server.posted.push({ path, body })
  app.post(`${here}/check-runs`, async (request, reply) => {
    const id = keep('check-runs', request.body)
    return reply.status(201).send({ id, html_url: `https://github.com/acme/mnist/runs/${id}` })
  })
  app.post(`${here}/deployments`, async (request, reply) =>
    reply.status(201).send({ id: keep('deployments', request.body) }),
  )
  app.get(`${here}/deployments`, async (request, reply) => {
    const { per_page: perPage, page } = paging.parse(request.query)
    const all = server.posted
      .flatMap(({ path, body }, index) => {
        if (path !== 'deployments') return []
        const { payload } = z.object({ payload: z.unknown() }).parse(body)
        return [{ id: index + 1, created_at: '2026-11-01T00:00:00Z', payload }]
      })
      .reverse()
    if (page * perPage < all.length)
      reply.header(
        'link',
        `<http://${request.host}${here}/deployments?per_page=${perPage}&page=${page + 1}>; rel="next"`,
      )
    return all.slice((page - 1) * perPage, page * perPage)
  })
  app.get(`${here}/deployments/:id/statuses`, async (request) =>
    server.posted
      .filter(({ path }) => path === `statuses of ${idParams.parse(request.params).id}`)
      .map(({ body }) => body)
      .reverse(),
  )
  app.post('/orgs/acme/artifacts/metadata/deployment-record', async (request, reply) => {
    keep('deployment-record', request.body)
    return reply.status(200).send({ total_count: 1 })
  })
  app.post(`${here}/deployments/:id/statuses`, async (request, reply) =>
    reply.status(201).send({ id: keep(`statuses of ${idParams.parse(request.params).id}`, request.body) }),
  )
}
