import fastify from 'fastify'
import { startBlobStore } from './blob-store.ts'
import { ArtifactStore, serveArtifacts } from './results/artifacts.ts'
import { CacheStore, serveCaches } from './results/caches.ts'
import { RuntimeTokens, type RunIdentity } from './results/tokens.ts'

/** The service at `ACTIONS_RESULTS_URL` on a runner: artifacts (version 4) and caches (version 2). */
export interface ResultsService {
  readonly url: string
  readonly artifacts: ArtifactStore
  readonly caches: CacheStore
  /** The `ACTIONS_RUNTIME_TOKEN` of a run. */
  issueToken(run: RunIdentity): Promise<string>
  close(): Promise<void>
}

/** Starts the service on a free port, with Azurite behind it for the blobs. */
export async function startResultsService(): Promise<ResultsService> {
  const blobs = await startBlobStore()
  const tokens = new RuntimeTokens()
  const artifacts = new ArtifactStore(blobs)
  const caches = new CacheStore(blobs)

  const server = fastify({ forceCloseConnections: true })
  serveArtifacts(server, tokens, artifacts)
  serveCaches(server, tokens, caches)
  const url = await server.listen({ host: '127.0.0.1', port: 0 })

  return {
    url,
    artifacts,
    caches,
    issueToken: (run) => tokens.issue(run),
    async close() {
      await server.close()
      await blobs.close()
    },
  }
}
