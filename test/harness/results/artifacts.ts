import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { BlobContent, BlobHeaders, BlobStore } from '../blob-store.ts'
import type { Caller, RuntimeTokens } from './tokens.ts'
import { TwirpError, serveTwirpCall } from './twirp.ts'

export interface StoredArtifact {
  readonly id: number
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly name: string
  readonly mimeType: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly blob: string
  /** Null until the upload is finalized. */
  readonly content: BlobContent | null
}

export type FinishedArtifact = StoredArtifact & { readonly content: BlobContent }

const retentionMs = 90 * 24 * 3600_000

/** The artifacts of all runs. A name exists once in a run, over all its attempts. */
export class ArtifactStore {
  private readonly blobs: BlobStore
  private readonly artifacts = new Map<number, StoredArtifact>()
  private lastId = 1000
  /** True if the account has no storage left. */
  isFull = false

  constructor(blobs: BlobStore) {
    this.blobs = blobs
  }

  create(caller: Caller, name: string, mimeType: string, expiresAt: Date | undefined): string {
    if (this.reserved(caller.runId, name) !== undefined) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run')
    }
    if (this.isFull)
      throw new TwirpError(
        'permission_denied',
        'Artifact storage quota has been hit. Unable to upload any new artifacts. Usage is recalculated every 6-12 hours.',
      )
    const id = ++this.lastId
    const blob = `artifacts/${caller.runBackendId}/${caller.jobBackendId}/${id}`
    const createdAt = new Date()
    this.artifacts.set(id, {
      id,
      runId: caller.runId,
      runBackendId: caller.runBackendId,
      jobBackendId: caller.jobBackendId,
      name,
      mimeType,
      createdAt,
      expiresAt: expiresAt ?? new Date(createdAt.getTime() + retentionMs),
      blob,
      content: null,
    })
    return this.blobs.uploadUrl(blob)
  }

  async finalize(caller: Caller, name: string, size: string, digest: string | undefined): Promise<number> {
    const pending = this.reserved(caller.runId, name)
    if (pending === undefined || isFinished(pending))
      throw new TwirpError('not_found', 'no artifact of this name was created')
    const content = await this.blobs.describe(pending.blob)
    if (content === null) throw new TwirpError('invalid_argument', 'nothing was uploaded')
    if (String(content.size) !== size) {
      throw new TwirpError('invalid_argument', `${size} bytes were promised, ${content.size} arrived`)
    }
    if (digest !== undefined && digest !== content.digest) {
      throw new TwirpError('invalid_argument', `${digest} was promised, ${content.digest} arrived`)
    }
    this.artifacts.set(pending.id, { ...pending, content })
    return pending.id
  }

  private reserved(runId: number, name: string): StoredArtifact | undefined {
    return [...this.artifacts.values()].find((artifact) => artifact.runId === runId && artifact.name === name)
  }

  /** The finished artifacts of one run, oldest first. */
  ofRun(runId: number): readonly FinishedArtifact[] {
    return this.all().filter((artifact) => artifact.runId === runId)
  }

  all(): readonly FinishedArtifact[] {
    return [...this.artifacts.values()].filter(isFinished)
  }

  named(runId: number, name: string): FinishedArtifact | undefined {
    return this.ofRun(runId).find((artifact) => artifact.name === name)
  }

  withId(id: number): FinishedArtifact | undefined {
    const artifact = this.artifacts.get(id)
    return artifact !== undefined && isFinished(artifact) ? artifact : undefined
  }

  downloadUrl(artifact: FinishedArtifact): string {
    return this.blobs.downloadUrl(artifact.blob, downloadHeaders(artifact))
  }

  /** The uploaded bytes: a zip, unless the artifact was uploaded as one plain file. */
  read(artifact: FinishedArtifact): Promise<Buffer> {
    return this.blobs.read(artifact.blob)
  }

  /** Replaces the bytes of an artifact, as a damaged or attacked store would; its recorded digest stays. */
  overwrite(artifact: FinishedArtifact, content: Uint8Array): Promise<void> {
    return this.blobs.write(artifact.blob, content)
  }

  /** Replaces the bytes of an artifact as its own run could have uploaded them: with their digest. */
  async republish(artifact: FinishedArtifact, content: Uint8Array): Promise<void> {
    await this.blobs.write(artifact.blob, content)
    this.artifacts.set(artifact.id, { ...artifact, content: await this.blobs.describe(artifact.blob) })
  }

  async delete(artifact: FinishedArtifact): Promise<void> {
    this.artifacts.delete(artifact.id)
    await this.blobs.remove(artifact.blob)
  }
}

function isFinished(artifact: StoredArtifact): artifact is FinishedArtifact {
  return artifact.content !== null
}

function downloadHeaders({ name, mimeType }: StoredArtifact): BlobHeaders {
  const file = mimeType === 'application/zip' ? `${name}.zip` : name
  return {
    contentType: mimeType,
    contentDisposition: `attachment; filename="${file}"; filename*=UTF-8''${encodeURIComponent(file)}`,
  }
}

const backendIds = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() }
const createRequest = z.strictObject({
  ...backendIds,
  name: z.string().min(1),
  version: z.literal([4, 7]),
  mime_type: z.string().default('application/zip'),
  expires_at: z.iso.datetime().optional(),
})
const finalizeRequest = z.strictObject({
  ...backendIds,
  name: z.string(),
  size: z.string().default('0'),
  hash: z.string().optional(),
})
const listRequest = z.strictObject({
  ...backendIds,
  name_filter: z.string().optional(),
  id_filter: z.string().optional(),
})
const nameRequest = z.strictObject({ ...backendIds, name: z.string() })

/** Serves `ArtifactService` as @actions/artifact 6 calls it. */
export function serveArtifacts(server: FastifyInstance, tokens: RuntimeTokens, store: ArtifactStore): void {
  serveTwirpCall(server, tokens, 'ArtifactService/CreateArtifact', createRequest, (request, caller) => {
    requireOwnRun(request, caller)
    const expiresAt = request.expires_at === undefined ? undefined : new Date(request.expires_at)
    return { ok: true, signed_upload_url: store.create(caller, request.name, request.mime_type, expiresAt) }
  })
  serveTwirpCall(
    server,
    tokens,
    'ArtifactService/FinalizeArtifact',
    finalizeRequest,
    async (request, caller) => {
      requireOwnRun(request, caller)
      const id = await store.finalize(caller, request.name, request.size, request.hash)
      return { ok: true, artifact_id: String(id) }
    },
  )
  serveTwirpCall(server, tokens, 'ArtifactService/ListArtifacts', listRequest, (request, caller) => {
    requireOwnRun(request, caller)
    const { name_filter: name, id_filter: id } = request
    const listed = store
      .ofRun(caller.runId)
      .filter((artifact) => name === undefined || artifact.name === name)
      .filter((artifact) => id === undefined || String(artifact.id) === id)
    return { artifacts: listed.map(describeArtifact) }
  })
  serveTwirpCall(server, tokens, 'ArtifactService/GetSignedArtifactURL', nameRequest, (request, caller) => {
    requireOwnRun(request, caller)
    return { name: request.name, signed_url: store.downloadUrl(existing(store, caller, request.name)) }
  })
  serveTwirpCall(server, tokens, 'ArtifactService/DeleteArtifact', nameRequest, async (request, caller) => {
    requireOwnRun(request, caller)
    const artifact = existing(store, caller, request.name)
    await store.delete(artifact)
    return { ok: true, artifact_id: String(artifact.id) }
  })
}

function requireOwnRun(request: { workflow_run_backend_id: string }, caller: Caller): void {
  if (request.workflow_run_backend_id !== caller.runBackendId) {
    throw new TwirpError('permission_denied', 'the runtime token belongs to another workflow run')
  }
}

function existing(store: ArtifactStore, caller: Caller, name: string): FinishedArtifact {
  const artifact = store.named(caller.runId, name)
  if (artifact === undefined) throw new TwirpError('not_found', `no artifact is named ${name}`)
  return artifact
}

function describeArtifact(artifact: FinishedArtifact) {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content.size),
    created_at: artifact.createdAt.toISOString(),
    digest: artifact.content.digest,
  }
}
