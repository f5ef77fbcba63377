import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { hexOf, type Digest } from '../artifacts/digest.ts'
import { manifestName } from '../artifacts/manifest.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import { putBase, type Base } from './base-layers.ts'
import { imageConfig } from './config.ts'
import { creationTime } from './creation-time.ts'
import { serverSbomEntry } from './evidence/server-sbom.ts'
import { writeLayer, type Layer } from './write-layer.ts'
import { folderEntries, type LayerEntry } from './layer-entry.ts'
import { writeLayout, type BlobStore } from './layout.ts'
import { putNodeLayer } from './node-layer.ts'
import { mediaTypes, type Descriptor } from './oci.ts'
import type { RegistryOptions } from './registry/registry-client.ts'
import { rootfsEntries } from './rootfs.ts'
import { imagePaths, modelFolder } from './image-schema.ts'

const serverEntry = 'index.js'

export interface ImageParts {
  readonly model: Artifact<ModelDetails>
  /** Folder of the bundled server, whose entry is `index.js`. */
  readonly server: string
  /** Folder of the root file system that is committed in the repository. */
  readonly rootfs: string
  /** Folder that keeps the compressed Node between builds. */
  readonly toolCache: string
  /** Reference with digest of a base image; null for Debian's libraries and Node. */
  readonly base: string | null
  /** Labels of the image, besides the title and the digest of the model. */
  readonly labels: Readonly<Record<string, string>>
}

export interface BuiltImage {
  /** Digest of the image manifest, by which registries and clusters identify the image. */
  readonly digest: Digest
  /** Compressed size of all layers, and of all layers except the model, in bytes. */
  readonly bytes: number
  readonly bytesWithoutModel: number
}

/**
 * Builds the image that serves a model, as an OCI image layout in the folder `into`, without a container
 * engine. Equal parts give the same digest on every machine. The model is the last layer, so that a new model
 * reuses all others. SOURCE_DATE_EPOCH sets the time in the config; the default is the epoch.
 * @throws UserError when a part is unavailable
 */
export async function buildImage(
  parts: ImageParts,
  into: string,
  options: RegistryOptions,
): Promise<BuiltImage> {
  await assertServer(parts.server)
  const created = creationTime(options.environment)
  const layers: Layer[] = []
  const digest = await writeLayout(into, async (blobs) => {
    const base = await (parts.base === null
      ? putOwnBase(parts, blobs, options)
      : putBase(parts.base, blobs, options))
    layers.push(
      ...base.layers,
      await writeLayer(
        [...(await folderEntries(parts.server, imagePaths.server.slice(1))), serverSbomEntry()],
        'Server',
        blobs,
      ),
      await writeLayer(modelEntries(parts.model), `Model ${parts.model.details.name}`, blobs),
    )
    return putManifest(parts, base, layers, created, blobs)
  })
  const bytes = layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0)
  return { digest, bytes, bytesWithoutModel: bytes - (layers.at(-1)?.descriptor.size ?? 0) }
}

async function putOwnBase(
  { rootfs, toolCache }: ImageParts,
  blobs: BlobStore,
  { environment }: RegistryOptions,
): Promise<Base> {
  return {
    layers: [
      await writeLayer(await rootfsEntries(rootfs), 'Debian 12 libraries', blobs),
      await putNodeLayer(toolCache, blobs, environment),
    ],
    runtime: null,
    annotations: {},
    node: imagePaths.node,
  }
}

async function putManifest(
  { model, labels }: ImageParts,
  base: Base,
  layers: readonly Layer[],
  created: Date,
  blobs: BlobStore,
): Promise<Descriptor> {
  const annotations = {
    ...base.annotations,
    'org.opencontainers.image.title': model.details.name,
    'org.opencontainers.image.created': created.toISOString(),
    'tensorline.model.digest': model.digest,
    ...labels,
  }
  const config = await blobs.putJson(
    mediaTypes.config,
    imageConfig({
      base: base.runtime,
      layers,
      created,
      labels: annotations,
      entrypoint: [base.node, `${imagePaths.server}/${serverEntry}`],
      environment: {
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        PORT: '8080',
        MODEL_DIR: modelFolder(model.details.name),
      },
      workingFolder: imagePaths.server,
      port: 8080,
    }),
  )
  return blobs.putJson(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config,
    layers: layers.map(({ descriptor }) => descriptor),
    annotations,
  })
}

/**
 * Returns the files of the model that its digest covers, which excludes the record of the run that made it.
 */
function modelEntries({ folder, manifest, digest, details }: Artifact<ModelDetails>): LayerEntry[] {
  const target = modelFolder(details.name).slice(1)
  const files = [...manifest.files, { path: manifestName, sha256: hexOf(digest) }]
  return files.map(({ path, sha256 }) => ({
    type: 'file',
    path: `${target}/${path}`,
    mode: 0o644,
    source: { file: join(folder, path), sha256 },
  }))
}

async function assertServer(folder: string): Promise<void> {
  try {
    await stat(join(folder, serverEntry))
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error
    throw new Error(`no bundled server in ${folder}`, { cause: error })
  }
}
