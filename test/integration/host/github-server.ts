import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { servePosts } from './github-server-posts.ts'
import { servePulls, serveZips, type ServedPull, type ServedZip } from './github-server-pulls.ts'

export interface ServedComment {
  readonly id: number
  body: string
  readonly user: { readonly id: number; readonly login: string; readonly type: 'Bot' | 'User' }
}

export const actionsBot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' } as const

export interface ServedRun {
  readonly id: number
  readonly event: string
  readonly conclusion: string
  readonly branch: string
  readonly sha: string
  readonly headRepository: number
  /** The workflow's file; `.github/workflows/model.yml` when left out. */
  readonly path?: string
}

export interface ServedArtifact {
  readonly id: number
  readonly name: string
  readonly run: number
  readonly expired: boolean
}

export interface ServedRelease {
  readonly tag: string
  readonly assets: readonly { readonly name: string; readonly bytes: Uint8Array; readonly digest?: string }[]
}

export interface Fault {
  readonly on: string
  /** `reset` closes the connection without a response, and `silence` keeps it open without one. */
  readonly status: number | 'reset' | 'silence'
  readonly headers?: Record<string, string>
  readonly message?: string
}

/** The operations of the GitHub REST API that the host calls, with the errors of GitHub, in this process. */
export interface GitHubServer {
  readonly url: string
  readonly comments: ServedComment[]
  readonly runs: ServedRun[]
  readonly artifacts: ServedArtifact[]
  /** Oldest first. */
  readonly releases: ServedRelease[]
  readonly pulls: ServedPull[]
  readonly zips: ServedZip[]
  /** `commit:path` → text. */
  readonly files: Map<string, string>
  /** Commit → parents. */
  readonly parents: Map<string, readonly string[]>
  /** Commits that the base branch contains. */
  readonly contained: Set<string>
  readonly posted: { readonly path: string; readonly body: unknown }[]
  /** `METHOD path` of every request. */
  readonly requests: string[]
  /** Responses that replace the usual one, each once: for the next request whose `METHOD path` starts with `on`. */
  readonly faults: Fault[]
  /** Beginning of `METHOD path` of a request that is performed but gets no response, once. */
  loseResponseOf: string
  /** Requests that GitHub refuses for this token, by the start of `METHOD path`. */
  readonly forbidden: string[]
  /** Runs when a comment has just been created: a second job may do so at that moment. */
  afterCreate: () => void
  close(): Promise<void>
}

const repositoryId = 77
export const here = '/repos/acme/mnist'
const commentBody = z.object({ body: z.string().max(65_536) })
export const idParams = z.object({ id: z.coerce.number() })
export const paging = z.object({
  per_page: z.coerce.number().default(30),
  page: z.coerce.number().default(1),
})

export async function startGitHubServer(): Promise<GitHubServer> {
  const app = fastify({ forceCloseConnections: true })
  const server: Omit<GitHubServer, 'url'> = {
    comments: [],
    runs: [],
    artifacts: [],
    releases: [],
    pulls: [],
    zips: [],
    files: new Map(),
    parents: new Map(),
    contained: new Set(),
    posted: [],
    requests: [],
    faults: [],
    loseResponseOf: '',
    forbidden: [],
    afterCreate: () => undefined,
    close: () => app.close(),
  }
  app.addHook('onRequest', async (request, reply) => refuse(server, request, reply))
  app.addHook('onSend', async (request) => {
    const { loseResponseOf: lost } = server
    if (lost === '' || !`${request.method} ${request.url}`.startsWith(lost)) return
    server.loseResponseOf = ''
    request.socket.resetAndDestroy()
  })
  serveComments(app, server)
  serveRuns(app, server)
  serveReleases(app, server)
  servePulls(app, server)
  serveZips(app, server)
  servePosts(app, server)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return Object.assign(server, { url })
}

async function refuse(
  server: Omit<GitHubServer, 'url'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const asked = `${request.method} ${request.url}`
  server.requests.push(asked)
  const fault = server.faults.findIndex(({ on }) => asked.startsWith(on))
  if (fault >= 0) {
    const [{ status, headers = {}, message = 'You have exceeded a secondary rate limit' } = { status: 500 }] =
      server.faults.splice(fault, 1)
    if (typeof status === 'number') return reply.status(status).headers(headers).send({ message })
    reply.hijack()
    if (status === 'reset') request.socket.resetAndDestroy()
    return undefined
  }
  if (server.forbidden.some((beginning) => asked.startsWith(beginning)))
    return reply.status(403).send({ message: 'Resource not accessible by integration' })
  return undefined
}

function serveComments(app: FastifyInstance, server: Omit<GitHubServer, 'url'>): void {
  const shown = (comment: ServedComment) => ({
    ...comment,
    html_url: `https://github.com/acme/mnist/pull/5#issuecomment-${comment.id}`,
  })
  app.get('/user', (_request, reply) =>
    reply.status(403).send({ message: 'Resource not accessible by integration' }),
  )
  app.get(`${here}/issues/5/comments`, async (request, reply) => {
    const { per_page: perPage, page } = paging.parse(request.query)
    if (page * perPage < server.comments.length)
      reply.header(
        'link',
        `<http://${request.host}${here}/issues/5/comments?per_page=${perPage}&page=${page + 1}>; rel="next"`,
      )
    return server.comments.slice((page - 1) * perPage, page * perPage).map(shown)
  })
  app.post(`${here}/issues/5/comments`, async (request, reply) => {
    const { body } = commentBody.parse(request.body)
    const comment = { id: nextId(server.comments), body, user: actionsBot }
    server.comments.push(comment)
    server.afterCreate()
    return reply.status(201).send(shown(comment))
  })
  app.patch(`${here}/issues/comments/:id`, async (request, reply) => {
    const comment = server.comments.find(({ id }) => id === idParams.parse(request.params).id)
    if (!comment) return reply.status(404).send({ message: 'Not Found' })
    comment.body = commentBody.parse(request.body).body
    return shown(comment)
  })
  app.delete(`${here}/issues/comments/:id`, async (request, reply) => {
    const index = server.comments.findIndex(({ id }) => id === idParams.parse(request.params).id)
    if (index < 0) return reply.status(404).send({ message: 'Not Found' })
    server.comments.splice(index, 1)
    return reply.status(204).send()
  })
}

function nextId(things: readonly { id: number }[]): number {
  return Math.max(100, ...things.map(({ id }) => id)) + 1
}

function serveRuns(app: FastifyInstance, server: Omit<GitHubServer, 'url'>): void {
  const run = ({ id, event, conclusion, branch, sha, headRepository, path }: ServedRun) => ({
    id,
    event,
    conclusion,
    path: path ?? '.github/workflows/model.yml',
    head_branch: branch,
    head_sha: sha,
    created_at: '2026-11-01T00:00:00Z',
    html_url: `https://github.com/acme/mnist/actions/runs/${id}`,
    repository: { id: repositoryId },
    head_repository: { id: headRepository },
  })
  app.get(`${here}/actions/artifacts`, async (request) => {
    const { name, ...query } = paging.extend({ name: z.string() }).parse(request.query)
    const named = server.artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id)
    const first = (query.page - 1) * query.per_page
    return {
      total_count: named.length,
      artifacts: named.slice(first, first + query.per_page).map((artifact) => {
        const made = server.runs.find(({ id }) => id === artifact.run)
        return {
          id: artifact.id,
          name: artifact.name,
          size_in_bytes: 1,
          digest: digestOfZip(server, artifact.id),
          expired: artifact.expired,
          created_at: '2026-11-01T00:00:00Z',
          workflow_run: made && {
            id: made.id,
            repository_id: repositoryId,
            head_repository_id: made.headRepository,
            head_branch: made.branch,
            head_sha: made.sha,
          },
        }
      }),
    }
  })
  app.get(`${here}/actions/runs`, async (request) => {
    const query = z.object({ event: z.string().optional(), branch: z.string().optional() })
    const { event, branch } = query.parse(request.query)
    const runs = server.runs.filter(
      (each) =>
        each.conclusion === 'success' &&
        (event === undefined || each.event === event) &&
        (branch === undefined || each.branch === branch),
    )
    return { total_count: runs.length, workflow_runs: runs.map(run) }
  })
  app.get(`${here}/actions/runs/:id`, async (request, reply) => {
    const known = server.runs.find(({ id }) => id === idParams.parse(request.params).id)
    return known ? run(known) : reply.status(404).send({ message: 'Not Found' })
  })
  app.get(`${here}/compare/*`, async (request) => {
    const { '*': basehead } = z.object({ '*': z.string() }).parse(request.params)
    const contained = server.contained.has(basehead.split('...')[1] ?? '')
    return { status: contained ? 'behind' : 'diverged', ahead_by: contained ? 0 : 3 }
  })
}

function digestOfZip({ zips }: Pick<GitHubServer, 'zips'>, id: number): string {
  const served = zips.find((each) => each.id === id)
  return served ? digestOf(served.zip) : `sha256:${id}`
}

function serveReleases(app: FastifyInstance, server: Omit<GitHubServer, 'url'>): void {
  const assets = () => server.releases.flatMap((release) => release.assets)
  const shown = ({ tag, assets: own }: ServedRelease) => ({
    tag_name: tag,
    draft: false,
    html_url: `https://github.com/acme/mnist/releases/tag/${tag}`,
    assets: own.map((asset) => ({
      id: assets().indexOf(asset) + 1,
      name: asset.name,
      state: 'uploaded',
      size: asset.bytes.length,
      digest: asset.digest ?? digestOf(asset.bytes),
      created_at: '2026-11-01T00:00:00Z',
    })),
  })
  const answer = (release: ServedRelease | undefined, reply: FastifyReply) =>
    release ? shown(release) : reply.status(404).send({ message: 'Not Found' })
  app.get(`${here}/releases/latest`, (_request, reply) => answer(server.releases.at(-1), reply))
  app.get(`${here}/releases/tags/:tag`, (request, reply) => {
    const { tag } = z.object({ tag: z.string() }).parse(request.params)
    return answer(
      server.releases.find((release) => release.tag === tag),
      reply,
    )
  })
  app.get(`${here}/releases/assets/:id`, (request, reply) => {
    const { id } = idParams.parse(request.params)
    if (request.headers.accept !== 'application/octet-stream')
      return reply.status(406).send({ message: 'only the bytes are served here' })
    return reply.redirect(`http://${request.host}/storage/${id}`)
  })
  app.get('/storage/:id', (request, reply) => {
    // Like in the real store, a signed address rejects any other credentials.
    if (request.headers.authorization !== undefined) return reply.status(400).send()
    return reply.send(Buffer.from(assets()[idParams.parse(request.params).id - 1]?.bytes ?? []))
  })
  app.get(`${here}/commits/*`, async (request) => {
    const { '*': ref } = z.object({ '*': z.string() }).parse(request.params)
    const parents = server.parents.get(ref) ?? []
    return { sha: `commit of ${decodeURIComponent(ref)}`, parents: parents.map((sha) => ({ sha })) }
  })
}
