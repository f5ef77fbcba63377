import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import { hexOf, type Digest } from '../artifacts/digest.ts'
import { manifestName } from '../artifacts/manifest.ts'
import type { ImageEngine } from '../engine/serving-engine.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { writtenNetworkFile } from '../model/onnx/onnx-schema.ts'
import { putBase, type Base } from './base-layers.ts'
import { imageConfig } from './config.ts'
import { engineFiles, type EngineSources } from './engine-layer.ts'
import { creationTime } from './creation-time.ts'
import { serverPackageEntries } from './evidence/server-sbom.ts'
import { putCachedLayer } from './cached-layer.ts'
import { writeLayer, type Layer } from './write-layer.ts'
import { folderEntries, type LayerEntry } from './layer-entry.ts'
import { writeLayout, type BlobStore } from './layout.ts'
import { putNodeLayer } from './node-layer.ts'
import { mediaTypes, type Descriptor } from './oci.ts'
import { ociPlatform, type Platform } from './platform.ts'
import type { RegistryOptions } from './registry/registry-client.ts'
import { rootfsEntries } from './rootfs.ts'
import { imagePaths, modelFolder } from './image-schema.ts'

const serverEntry = 'index.js'

export interface ImageParts {
  readonly model: EvaluableModel
  /** The network of a model of TensorFlow.js as ONNX, for the engine onnx; null for other engines. */
  readonly network: Uint8Array | null
  readonly engine: ImageEngine
  readonly engineSources: EngineSources
  /** Folder of the bundled server, whose entry is `index.js`. */
  readonly server: string
  /** Folder of the root file system that is committed in the repository. */
  readonly rootfs: string
  /** Folder that keeps all compressed layers but that of the model between builds. */
  readonly toolCache: string
  /** Reference with digest of a base image; null for Debian's libraries and Node. */
  readonly base: string | null
  readonly platforms: readonly Platform[]
  /** Labels of the image, besides the title and the digest of the model. */
  readonly labels: Readonly<Record<string, string>>
}

export interface BuiltImage {
  /** Digest by which registries and clusters identify the image: of its manifest, or of its index of several platforms. */
  readonly digest: Digest
  /** Compressed size of all layers, and of all layers except the model, in bytes, for the largest platform. */
  readonly bytes: number
  readonly bytesWithoutModel: number
}

/**
 * Builds the image that serves a model, as an OCI image layout in the folder `into`, without a container
 * engine. Equal parts give the same digest on every machine. The layers are those of the base, the engine, the server
 * and the model, so that a new model reuses all others. SOURCE_DATE_EPOCH sets the time in the config; the default is the epoch.
 * @throws UserError when a part is unavailable
 */
export async function buildImage(
  parts: ImageParts,
  into: string,
  options: RegistryOptions,
): Promise<BuiltImage> {
  await assertServer(parts.server)
  const created = creationTime(options.environment)
  let bytes = 0
  let modelBytes = 0
  const digest = await writeLayout(into, async (blobs) => {
    const serverFiles = await folderEntries(parts.server, imagePaths.server.slice(1))
    const store = { blobs, toolCache: parts.toolCache }
    const server = await putCachedLayer([...serverFiles, ...serverPackageEntries()], 'Server', store)
    const model = await writeLayer(modelEntries(parts), `Model ${parts.model.details.name}`, blobs)
    modelBytes = model.descriptor.size
    const manifests: Descriptor[] = []
    for (const platform of parts.platforms) {
      const base = await (parts.base === null
        ? putOwnBase(parts, platform, blobs, options)
        : putBase(parts.base, platform, blobs, options))
      const { entries, title } = await engineFiles(parts.engine, platform, parts.engineSources)
      const engine = await putCachedLayer(entries, title, store)
      const layers = [...base.layers, engine, server, model]
      bytes = Math.max(bytes, bytesOf(layers))
      const manifest = await putManifest({ parts, platform, base, layers, created }, blobs)
      manifests.push({ ...manifest, platform: ociPlatform(platform) })
    }
    const [only, ...others] = manifests
    if (only !== undefined && others.length === 0) return only
    return putIndex(manifests, annotationsOf(parts, created), blobs)
  })
  return { digest, bytes, bytesWithoutModel: bytes - modelBytes }
}

const bytesOf = (layers: readonly Layer[]): number =>
  layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0)

/** Adds the index of the images of several platforms, which a tag refers to as one image. */
function putIndex(
  manifests: readonly Descriptor[],
  annotations: Readonly<Record<string, string>>,
  blobs: BlobStore,
): Promise<Descriptor> {
  return blobs.putJson(mediaTypes.index, {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests,
    annotations,
  })
}

async function putOwnBase(
  { rootfs, toolCache }: ImageParts,
  platform: Platform,
  blobs: BlobStore,
  { environment }: RegistryOptions,
): Promise<Base> {
  return {
    layers: [
      await putCachedLayer(await rootfsEntries(rootfs, platform), 'Debian 12 libraries', {
        blobs,
        toolCache,
      }),
      await putNodeLayer(platform, toolCache, blobs, environment),
    ],
    runtime: null,
    annotations: {},
    node: imagePaths.node,
  }
}

interface PlatformImage {
  readonly parts: ImageParts
  readonly platform: Platform
  readonly base: Base
  readonly layers: readonly Layer[]
  readonly created: Date
}

async function putManifest(
  { parts, platform, base, layers, created }: PlatformImage,
  blobs: BlobStore,
): Promise<Descriptor> {
  const annotations = { ...base.annotations, ...annotationsOf(parts, created) }
  const config = await blobs.putJson(
    mediaTypes.config,
    imageConfig({
      platform,
      base: base.runtime,
      layers,
      created,
      labels: annotations,
      entrypoint: [base.node, `${imagePaths.server}/${serverEntry}`],
      environment: {
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        PORT: '8080',
        MODEL_DIR: modelFolder(parts.model.details.name),
        ENGINE: parts.engine,
        ENGINE_DIR: imagePaths.engine,
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

function annotationsOf({ model, labels }: ImageParts, created: Date): Record<string, string> {
  return {
    'org.opencontainers.image.title': model.details.name,
    'org.opencontainers.image.created': created.toISOString(),
    'tensorline.model.digest': model.digest,
    ...labels,
  }
}

/**
 * Returns the files of the model that its digest covers, which excludes the record of the run that made it, and its
 * network for the engine.
 */
function modelEntries({ model, network }: ImageParts): LayerEntry[] {
  const { folder, manifest, digest, details } = model
  const target = modelFolder(details.name).slice(1)
  const files = [...manifest.files, { path: manifestName, sha256: hexOf(digest) }]
  const entries = files.map(({ path, sha256 }): LayerEntry => ({
    type: 'file',
    path: `${target}/${path}`,
    mode: 0o644,
    source: { file: join(folder, path), sha256 },
  }))
  if (network === null) return entries
  return [
    ...entries,
    { type: 'file', path: writtenNetworkFile(target), mode: 0o644, source: { bytes: network } },
  ]
}

async function assertServer(folder: string): Promise<void> {
  try {
    await stat(join(folder, serverEntry))
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error
    throw new Error(`no bundled server in ${folder}`, { cause: error })
  }
}
