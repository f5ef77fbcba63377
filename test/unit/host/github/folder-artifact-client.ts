import type { Artifact, ArtifactClient } from '@actions/artifact'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export interface FolderArtifactClient extends ArtifactClient {
  readonly kept: (Artifact & { readonly folder: string; readonly compressionLevel: number | undefined })[]
  /** Runs before a name is taken, such as an upload of another job. */
  beforeUpload: () => void
  /** Ids of artifacts whose bytes differ from the upload. */
  readonly damaged: Set<number>
}

/** GitHub's artifact service for one run, with folders for blobs and the results of the real client. */
export function folderArtifactClient(): FolderArtifactClient {
  let lastId = 0
  const client: FolderArtifactClient = {
    kept: [],
    damaged: new Set(),
    beforeUpload: () => undefined,
    async uploadArtifact(name, files, root, options) {
      client.beforeUpload()
      if (client.kept.some((artifact) => artifact.name === name))
        throw new Error(
          'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict',
        )
      const folder = await mkdtemp(join(tmpdir(), 'tensorline-service-'))
      for (const file of files) await cp(file, join(folder, relative(root, file)))
      const id = (lastId += 1)
      const kept = { id, name, size: 1, digest: `sha256:${id}`, folder }
      client.kept.push({ ...kept, compressionLevel: options?.compressionLevel })
      return { id, size: 1 }
    },
    listArtifacts: async () => ({ artifacts: [...client.kept] }),
    async getArtifact(name) {
      const artifact = client.kept.find((each) => each.name === name)
      if (!artifact) throw new Error('Artifact not found')
      return { artifact }
    },
    async downloadArtifact(id, options) {
      const artifact = client.kept.find((each) => each.id === id)
      if (!artifact || options?.path === undefined) throw new Error('Artifact not found')
      await cp(artifact.folder, options.path, { recursive: true })
      return {
        downloadPath: options.path,
        digestMismatch: client.damaged.has(id) || options.expectedHash !== artifact.digest,
      }
    },
    async deleteArtifact(name) {
      const index = client.kept.findIndex((each) => each.name === name)
      const [deleted] = client.kept.splice(index, 1)
      if (index < 0 || !deleted) throw new Error('Artifact not found')
      return { id: deleted.id }
    },
  }
  return client
}
