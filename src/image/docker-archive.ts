import { writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { canonicalJson, hexOf, type Digest } from '../artifacts/digest.ts'
import { readLayout } from './layout.ts'

/**
 * Adds the list of files that `docker load` reads (Docker image specification 1.2, `manifest.json`) to a layout folder.
 * The tar of the folder is then an archive for Docker of any version, podman and skopeo, beside an OCI layout.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @param tags tags of the loaded image; `latest` if empty
 */
export async function addDockerManifest(
  layout: string,
  name: string,
  tags: readonly string[],
): Promise<void> {
  const { manifest } = await readLayout(layout)
  const image = {
    Config: pathOf(manifest.config.digest),
    RepoTags: (tags.length > 0 ? tags : ['latest']).map((tag) => `${name}:${tag}`),
    Layers: manifest.layers.map(({ digest }) => pathOf(digest)),
  }
  await writeFile(join(layout, 'manifest.json'), canonicalJson([image]))
}

const pathOf = (digest: Digest): string => posix.join('blobs', 'sha256', hexOf(digest))
