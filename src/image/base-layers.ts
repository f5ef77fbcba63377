import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { UserError } from '../errors/user-error.ts'
import type { Layer } from './write-layer.ts'
import { blobPath, readLayout, type BlobStore, type StoredImage } from './layout.ts'
import { dockerMediaTypes, imagePlatform, mediaTypes, type ImageConfig } from './oci.ts'
import { pullImage, type RegistryOptions } from './registry.ts'

/** What an image is built upon: layers, and what their config and makers say of them. */
export interface Base {
  readonly layers: readonly Layer[]
  readonly runtime: ImageConfig['config']
  readonly annotations: Readonly<Record<string, string>>
  /** Program that runs the server. */
  readonly node: string
}

const layerTypes: ReadonlyMap<string, string> = new Map([
  [mediaTypes.layer, mediaTypes.layer],
  [dockerMediaTypes.layer, mediaTypes.layer],
  ['application/vnd.oci.image.layer.v1.tar', 'application/vnd.oci.image.layer.v1.tar'],
  ['application/vnd.oci.image.layer.v1.tar+zstd', 'application/vnd.oci.image.layer.v1.tar+zstd'],
])

/**
 * Puts the layers of the user's own base image among the blobs. It must have `node` on its PATH.
 * @param reference with digest
 */
export async function putBase(reference: string, blobs: BlobStore, options: RegistryOptions): Promise<Base> {
  const work = makeTemporaryFolder(join(tmpdir(), 'tensorline-base-'))
  try {
    const layout = join(work, 'base')
    await pullImage(reference, layout, options)
    const image = await readLayout(layout)
    assertPlatform(image, reference)
    const layers = layersOf(image, reference)
    for (const { descriptor } of layers) await blobs.putFile(descriptor, blobPath(layout, descriptor.digest))
    const [name = reference, digest = ''] = reference.split('@')
    return {
      layers,
      runtime: image.config.config,
      annotations: {
        'org.opencontainers.image.base.name': name,
        'org.opencontainers.image.base.digest': digest,
      },
      node: 'node',
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function assertPlatform({ config: { os, architecture } }: StoredImage, reference: string): void {
  if (os === imagePlatform.os && architecture === imagePlatform.architecture) return
  throw new UserError({
    code: 'IMAGE_WRONG_PLATFORM',
    found: `the base image ${reference} for ${os}/${architecture}`,
    expected: `one for ${imagePlatform.os}/${imagePlatform.architecture}`,
    hint: 'Name the digest of a base image for this platform.',
  })
}

/** The layers with what the base's history says of them; an OCI manifest names Docker's layers by the OCI's type. */
function layersOf({ manifest, config }: StoredImage, reference: string): Layer[] {
  const makers = (config.history ?? []).filter(({ empty_layer }) => empty_layer !== true)
  return manifest.layers.map((layer, index) => {
    const mediaType = layerTypes.get(layer.mediaType)
    const diffId = config.rootfs.diff_ids[index]
    if (mediaType === undefined || diffId === undefined)
      throw new UserError({
        code: 'IMAGE_UNSUPPORTED_LAYER',
        found: `a layer of the type ${layer.mediaType} in the base image ${reference}`,
        expected: 'layers that a registry may pass on',
        hint: 'Use another base image.',
      })
    return {
      descriptor: { mediaType, digest: layer.digest, size: layer.size },
      diffId,
      createdBy: makers[index]?.created_by ?? reference,
    }
  })
}
