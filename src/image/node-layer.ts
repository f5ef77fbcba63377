import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withCacheDraft } from '../files/cache-draft.ts'
import { withCacheLock } from '../files/cache-lock.ts'
import { hasCode } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { digestOfFile, type Digest } from '../artifacts/digest.ts'
import { writeLayer, type Layer } from './write-layer.ts'
import { blobPath, openBlobStore, type BlobStore } from './layout.ts'
import { nodePackages, provideNode } from './node-package.ts'
import { mediaTypes } from './oci.ts'
import { imagePaths } from './image-schema.ts'
import type { Platform } from './platform.ts'

/**
 * The layer that the pinned package of each platform gives on every machine. Because its digest is fixed, a cache can
 * provide it without Node's own 127 MB, and a machine that produces a different layer fails.
 */
export const nodeLayers = {
  'linux/amd64': {
    digest: 'sha256:5d36951e5033c53401ae4f6043e3266e47b09acfc1145859659cdb4ad77149d1',
    diffId: 'sha256:69632c4f21010dc810c25d5aa9dcebe859d082dc109dbb8a6de5b1de997fa4c5',
  },
  'linux/arm64': {
    digest: 'sha256:ad170b3e798d18d8c06c41275586c02bbeb05164aa12b590e9ea966eccd5c70c',
    diffId: 'sha256:42af421ddd6e0ee39891f0d55b177771831fda9962f5c5b99b1fd008e3998631',
  },
} as const satisfies Record<Platform, { digest: Digest; diffId: Digest }>

/**
 * Adds the layer with Node to the blobs. It comes from the tool cache if it is complete there, because
 * compressing takes seconds.
 */
export async function putNodeLayer(
  platform: Platform,
  toolCache: string,
  blobs: BlobStore,
  environment: NodeJS.ProcessEnv,
): Promise<Layer> {
  const { digest, diffId } = nodeLayers[platform]
  const cache = join(toolCache, 'image-layers')
  const cached = blobPath(cache, digest)
  if (!(await isWhole(cached, digest)))
    await withCacheLock(
      cache,
      () => undefined,
      async (isLocked) => {
        if (!(await isWhole(cached, digest)))
          await withCacheDraft(join(cache, 'node'), isLocked, (draft) =>
            makeLayer({ platform, cache, work: draft, environment }),
          )
      },
    )
  const { size } = await stat(cached)
  const descriptor = { mediaType: mediaTypes.layer, digest, size }
  await blobs.putFile(descriptor, cached)
  return { descriptor, diffId, createdBy: createdBy(platform) }
}

const createdBy = (platform: Platform): string => `Node ${nodePackages[platform].version}`

async function isWhole(file: string, digest: Digest): Promise<boolean> {
  try {
    return (await digestOfFile(file)) === digest
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

interface LayerWork {
  readonly platform: Platform
  readonly cache: string
  /** Folder for intermediate files. */
  readonly work: string
  readonly environment: NodeJS.ProcessEnv
}

async function makeLayer({ platform, cache, work, environment }: LayerWork): Promise<void> {
  const folder = await provideNode(platform, work, environment)
  const expected = nodeLayers[platform]
  const [node, license] = nodePackages[platform].files
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
    createdBy(platform),
    await openBlobStore(work),
  )
  if (descriptor.digest !== expected.digest || diffId !== expected.diffId)
    throw new Error(
      `${nodePackages[platform].package} gave the layer ${descriptor.digest} (${diffId}) instead of ${expected.digest} (${expected.diffId})`,
    )
  await createFolder(join(cache, 'blobs', 'sha256'))
  await rename(blobPath(work, expected.digest), blobPath(cache, expected.digest))
}
