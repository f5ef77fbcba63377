import { z } from 'zod'
import { digestSchema } from '../artifacts/manifest.ts'

/** Media types of the OCI image specification 1.1. */
export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const

/** Docker's own names for the same formats, which are identical byte for byte. */
export const dockerMediaTypes = {
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const

const platform = z.looseObject({ os: z.string(), architecture: z.string(), variant: z.string().optional() })

export const descriptorSchema = z.object({
  mediaType: z.string(),
  digest: digestSchema,
  size: z.int().nonnegative(),
  platform: platform.optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
})
export type Descriptor = z.infer<typeof descriptorSchema>

export const imageManifestSchema = z.object({
  schemaVersion: z.literal(2),
  config: descriptorSchema,
  layers: z.array(descriptorSchema),
})
export type ImageManifest = z.infer<typeof imageManifestSchema>

export const imageIndexSchema = z.object({
  schemaVersion: z.literal(2),
  manifests: z.array(descriptorSchema),
})

const strings = z.array(z.string())

/** Settings for a container runtime; Docker writes null for a missing value. */
const runtimeSchema = z.looseObject({
  User: z.string().nullish(),
  Env: strings.nullish(),
  Entrypoint: strings.nullish(),
  Cmd: strings.nullish(),
  WorkingDir: z.string().nullish(),
  Labels: z.record(z.string(), z.string()).nullish(),
  ExposedPorts: z.record(z.string(), z.looseObject({})).nullish(),
})

export const imageConfigSchema = z.looseObject({
  os: z.string(),
  architecture: z.string(),
  created: z.string().optional(),
  config: runtimeSchema.nullish(),
  rootfs: z.object({ type: z.literal('layers'), diff_ids: z.array(digestSchema) }),
  history: z
    .array(z.looseObject({ created_by: z.string().optional(), empty_layer: z.boolean().optional() }))
    .nullish(),
})
export type ImageConfig = z.infer<typeof imageConfigSchema>

/** Returns the descriptors of different blobs. */
export function distinctBlobs(descriptors: readonly Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()]
}
