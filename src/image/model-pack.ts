import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOfHex, hexOf, type Digest } from '../artifacts/digest.ts'
import { digestSchema, manifestName, type FileEntry } from '../artifacts/manifest.ts'
import { writeLayout, type BlobStore } from './layout.ts'
import { modelPackConfig, type ModelPackParts } from './model-pack-config.ts'
import { mediaTypes, type Descriptor } from './oci.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { modelFiles } from '../model/model-schema.ts'

/** Media types of CNCF's ModelPack specification. A `raw` layer is one file as it is. */
export const modelPackTypes = {
  manifest: 'application/vnd.cncf.model.manifest.v1+json',
  config: 'application/vnd.cncf.model.config.v1+json',
  weights: 'application/vnd.cncf.model.weight.v1.raw',
  weightsConfig: 'application/vnd.cncf.model.weight.config.v1.raw',
  document: 'application/vnd.cncf.model.doc.v1.raw',
} as const

/** Schema of the details in the manifest of a ModelPack. */
export const modelPackDetailsSchema = z.strictObject({
  /** Digest of the manifest, by which registries and clusters identify it. */
  pack: digestSchema,
  /** Repository name without tag. */
  name: z.string(),
  /** True if it is in its registry under this digest. */
  pushed: z.boolean(),
  /** Size of all files of the model, in bytes. */
  bytes: z.int().positive(),
})
export type ModelPackDetails = z.infer<typeof modelPackDetailsSchema>

/**
 * Writes a model as an artifact of CNCF's ModelPack specification, in an OCI image layout in the folder `into`: one layer for
 * each file, not compressed, so that a cluster can mount it. Equal models give the same digest on every machine.
 */
export async function writeModelPack(
  parts: ModelPackParts,
  into: string,
): Promise<{ digest: Digest; bytes: number }> {
  let bytes = 0
  const digest = await writeLayout(into, async (blobs) => {
    const layers: Descriptor[] = []
    for (const file of await filesOf(parts.model)) layers.push(await putFile(parts.model.folder, file, blobs))
    bytes = layers.reduce((sum, { size }) => sum + size, 0)
    const digests = layers.map((layer) => layer.digest)
    return blobs.putJson(mediaTypes.manifest, {
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType: modelPackTypes.manifest,
      config: await blobs.putJson(modelPackTypes.config, modelPackConfig(parts, digests)),
      layers,
      annotations: {
        'org.opencontainers.image.title': parts.model.details.name,
        'org.opencontainers.image.created': parts.created.toISOString(),
        'tensorline.model.digest': parts.model.digest,
        ...parts.labels,
      },
    })
  })
  return { digest, bytes }
}

/** Returns the files of the model that its digest covers, and the manifest that has this digest. */
async function filesOf({ folder, manifest, digest }: EvaluableModel): Promise<FileEntry[]> {
  const { size } = await stat(join(folder, manifestName))
  return [...manifest.files, { path: manifestName, size, sha256: hexOf(digest) }]
}

async function putFile(
  folder: string,
  { path, sha256, size }: FileEntry,
  blobs: BlobStore,
): Promise<Descriptor> {
  const descriptor = {
    mediaType: mediaTypeOf(path),
    digest: digestOfHex(sha256),
    size,
    annotations: { 'org.cncf.model.filepath': path },
  }
  await blobs.putFile(descriptor, join(folder, path))
  return descriptor
}

function mediaTypeOf(path: string): string {
  if (path === modelFiles.card) return modelPackTypes.document
  return /\.(bin|onnx)$/.test(path) ? modelPackTypes.weights : modelPackTypes.weightsConfig
}
