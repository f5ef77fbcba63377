import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { UserError } from '../errors/user-error.ts'
import type { Layer } from './write-layer.ts'
import { requireContent } from './layer-content.ts'
import { blobPath, readLayout, type BlobStore, type StoredImage } from './layout.ts'
import { dockerMediaTypes, mediaTypes, type ImageConfig } from './oci.ts'
import { isOfPlatform, type Platform } from './platform.ts'
import { pullImage } from './registry/pull-image.ts'
import type { RegistryOptions } from './registry/registry-client.ts'

/** The base of an image: its layers, its runtime config and its annotations. */
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
 * Adds the layers of the user's own base image to the blobs. The base must have `node` on its PATH.
 * @param reference with digest
 */
export async function putBase(
  reference: string,
  platform: Platform,
  blobs: BlobStore,
  options: RegistryOptions,
): Promise<Base> {
  const work = makeTemporaryFolder(join(tmpdir(), 'tensorline-base-'))
  try {
    const layout = join(work, 'base')
    await pullImage(reference, layout, options, platform)
    const image = await readLayout(layout, platform)
    assertPlatform(image, reference, platform)
    const layers = layersOf(image, reference)
    for (const { descriptor, diffId } of layers) {
      const file = blobPath(layout, descriptor.digest)
      await requireContent(file, descriptor, diffId)
      await blobs.putFile(descriptor, file)
    }
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

function assertPlatform({ config }: StoredImage, reference: string, platform: Platform): void {
  if (isOfPlatform(config, platform)) return
  throw new UserError({
    code: 'IMAGE_WRONG_PLATFORM',
    found: `the base image ${reference} for ${config.os}/${config.architecture}`,
    expected: `a base image for ${platform}`,
    hint: 'Use the digest of a base image for this platform, or of its index for all platforms.',
  })
}

/**
 * Returns the layers with the commands that created them, from the base's history. Docker's media types
 * become those of OCI, because the manifest is an OCI manifest.
 */
function layersOf({ manifest, config }: StoredImage, reference: string): Layer[] {
  const makers = (config.history ?? []).filter(({ empty_layer }) => empty_layer !== true)
  return manifest.layers.map((layer, index) => {
    const mediaType = layerTypes.get(layer.mediaType)
    const diffId = config.rootfs.diff_ids[index]
    if (mediaType === undefined || diffId === undefined)
      throw new UserError({
        code: 'IMAGE_UNSUPPORTED_LAYER',
        found: `a layer of the type ${layer.mediaType} in the base image ${reference}`,
        expected: 'layers that may be redistributed',
        hint: 'Use another base image.',
      })
    return {
      descriptor: { mediaType, digest: layer.digest, size: layer.size },
      diffId,
      createdBy: makers[index]?.created_by ?? reference,
    }
  })
}
