import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withCacheDraft } from '../files/cache-draft.ts'
import { withCacheLock } from '../files/cache-lock.ts'
import { hasCode } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { digestOfFile, type Digest } from '../artifacts/digest.ts'
import { writeLayer, type Layer } from './write-layer.ts'
import { blobPath, openBlobStore, type BlobStore } from './layout.ts'
import { nodePackage, provideNode } from './node-package.ts'
import { mediaTypes } from './oci.ts'
import { imagePaths } from './image-schema.ts'

/**
 * The layer that the pinned package gives on every machine. Because its digest is fixed, a cache can provide
 * it without Node's own 127 MB, and a machine that produces a different layer fails.
 */
export const nodeLayer = {
  digest: 'sha256:5d36951e5033c53401ae4f6043e3266e47b09acfc1145859659cdb4ad77149d1',
  diffId: 'sha256:69632c4f21010dc810c25d5aa9dcebe859d082dc109dbb8a6de5b1de997fa4c5',
} as const satisfies { digest: Digest; diffId: Digest }

const createdBy = `Node ${nodePackage.version}`

/**
 * Adds the layer with Node to the blobs. It comes from the tool cache if it is complete there, because
 * compressing takes seconds.
 */
export async function putNodeLayer(
  toolCache: string,
  blobs: BlobStore,
  environment: NodeJS.ProcessEnv,
): Promise<Layer> {
  const cache = join(toolCache, 'image-layers')
  const cached = blobPath(cache, nodeLayer.digest)
  if (!(await isWhole(cached)))
    await withCacheLock(
      cache,
      () => undefined,
      async (isLocked) => {
        if (!(await isWhole(cached)))
          await withCacheDraft(join(cache, 'node'), isLocked, (draft) => makeLayer(cache, draft, environment))
      },
    )
  const { size } = await stat(cached)
  const descriptor = { mediaType: mediaTypes.layer, digest: nodeLayer.digest, size }
  await blobs.putFile(descriptor, cached)
  return { descriptor, diffId: nodeLayer.diffId, createdBy }
}

async function isWhole(file: string): Promise<boolean> {
  try {
    return (await digestOfFile(file)) === nodeLayer.digest
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

async function makeLayer(cache: string, work: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const folder = await provideNode(work, environment)
  const [node, license] = nodePackage.files
  const { descriptor, diffId } = await writeLayer(
    [
      {
        type: 'file',
        path: imagePaths.node.slice(1),
        mode: 0o755,
        source: { file: join(folder, node.path), sha256: node.sha256 },
      },
      {
        type: 'file',
        path: 'usr/share/doc/node/LICENSE',
        mode: 0o644,
        source: { file: join(folder, license.path), sha256: license.sha256 },
      },
    ],
    createdBy,
    await openBlobStore(work),
  )
  if (descriptor.digest !== nodeLayer.digest || diffId !== nodeLayer.diffId)
    throw new Error(
      `${nodePackage.package} gave the layer ${descriptor.digest} (${diffId}) instead of ${nodeLayer.digest} (${nodeLayer.diffId})`,
    )
  await createFolder(join(cache, 'blobs', 'sha256'))
  await rename(blobPath(work, nodeLayer.digest), blobPath(cache, nodeLayer.digest))
}
