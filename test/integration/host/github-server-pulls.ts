import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { digestOf } from '../../../src/artifacts/digest.ts'
import type { ServedArtifact } from './github-server.ts'

export interface ServedPull {
  readonly number: number
  readonly head: { readonly sha: string; readonly label: string; readonly repository: number | null }
  readonly base: string
  readonly labels?: readonly string[]
}

/** A level of the files of a commit; a tree below it is named `<commit>:<folder>/`. */
function entriesIn(files: ReadonlyMap<string, string>, tree: string) {
  const prefix = tree.includes(':') ? tree : `${tree}:`
  const names = [...files.keys()].filter((name) => name.startsWith(prefix))
  const first = (name: string) => name.slice(prefix.length).split('/')
  return [...new Set(names.map((name) => first(name)[0] ?? ''))].map((path) => {
    const text = files.get(`${prefix}${path}`)
    return text === undefined
      ? { path, type: 'tree', mode: '040000', sha: `${prefix}${path}/` }
      : { path, type: 'blob', mode: '100644', sha: blobId(text) }
  })
}

function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}

/** An artifact of a run, as the zip file that is downloaded. */
export interface ServedZip {
  readonly id: number
  readonly name: string
  readonly run: number
  readonly zip: Uint8Array
  readonly digest?: string
  readonly expired?: boolean
}

interface Served {
  readonly pulls: readonly ServedPull[]
  readonly zips: readonly ServedZip[]
  readonly artifacts: readonly ServedArtifact[]
  /** `commit:path` → text. */
  readonly files: ReadonlyMap<string, string>
}

const params = z.object({ id: z.coerce.number() })

/** Serves pull requests, their labels, and files at a commit. */
export function servePulls(app: FastifyInstance, server: Served): void {
  app.get(`/repos/acme/mnist/pulls`, async (request) => {
    const { head } = z.object({ head: z.string() }).parse(request.query)
    return server.pulls
      .filter((pull) => pull.head.label === head)
      .map(({ number, head: { sha, repository }, base }) => ({
        number,
        head: { sha, repo: repository === null ? null : { id: repository } },
        base: { ref: base, sha: 'base of long ago', repo: { id: 77 } },
      }))
  })
  app.get(`/repos/acme/mnist/issues/:id/labels`, async (request) => {
    const pull = server.pulls.find(({ number }) => number === params.parse(request.params).id)
    return (pull?.labels ?? []).map((name) => ({ name }))
  })
  app.get(`/repos/acme/mnist/git/trees/:tree`, async (request) => {
    const { tree } = z.object({ tree: z.string() }).parse(request.params)
    return { tree: entriesIn(server.files, tree) }
  })
  app.get(`/repos/acme/mnist/contents/*`, async (request, reply) => {
    const { '*': path } = z.object({ '*': z.string() }).parse(request.params)
    const { ref } = z.object({ ref: z.string() }).parse(request.query)
    const text = server.files.get(`${ref}:${decodeURIComponent(path)}`)
    if (text === undefined) return reply.status(404).send({ message: 'Not Found' })
    return { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }
  })
}

/** Serves the artifacts of runs as zip files. */
export function serveZips(app: FastifyInstance, server: Served): void {
  app.get(`/repos/acme/mnist/actions/runs/:id/artifacts`, async (request) => {
    const { name } = z.object({ name: z.string() }).parse(request.query)
    const { id } = params.parse(request.params)
    const zips = server.zips.map(({ zip, digest, expired, ...artifact }) => ({
      ...artifact,
      size_in_bytes: zip.length,
      digest: digest ?? digestOf(zip),
      expired: expired ?? false,
    }))
    const others = server.artifacts.map((artifact) => ({
      ...artifact,
      size_in_bytes: 1,
      digest: `sha256:${artifact.id}`,
    }))
    const artifacts = [...zips, ...others].filter((each) => each.run === id && each.name === name)
    return { total_count: artifacts.length, artifacts }
  })
  app.get(`/repos/acme/mnist/actions/artifacts/:id/zip`, (request, reply) =>
    reply.redirect(`http://${request.host}/blobs/${params.parse(request.params).id}`),
  )
  app.get('/blobs/:id', (request, reply) => {
    const zip = server.zips.find(({ id }) => id === params.parse(request.params).id)
    return reply.type('application/zip').send(Buffer.from(zip?.zip ?? []))
  })
}
