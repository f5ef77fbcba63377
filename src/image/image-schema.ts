import { z } from 'zod'
import { digestSchema } from '../artifacts/manifest.ts'
import { imageEngines } from '../engine/serving-engine.ts'

/** Schema of the details in the manifest of an image artifact. */
export const imageDetailsSchema = z.strictObject({
  /** Digest of the OCI image manifest. */
  image: digestSchema,
  /** Repository name without tag, for example `ghcr.io/acme/mnist`. */
  name: z.string(),
  /** Engine of the server; absent in images of earlier versions, whose engine is `wasm`. */
  engine: z.enum(imageEngines).optional(),
  /** True if the image is in its registry under this digest. */
  pushed: z.boolean(),
  /** Size of all compressed layers, and of all layers except the model, in bytes. */
  bytes: z.int().positive(),
  bytesWithoutModel: z.int().positive(),
})
export type ImageDetails = z.infer<typeof imageDetailsSchema>

/** Folder of an image artifact that contains the OCI image layout; absent once the image is in a registry. */
export const imageLayoutFolder = 'layout'

/** Paths in the image. */
export const imagePaths = {
  node: '/usr/local/bin/node',
  engine: '/engine',
  server: '/app',
  models: '/models',
} as const

/**
 * Returns the folder of a model in its image: the layout of TensorFlow Serving, `/models/<name>/<version>`. KServe reads it
 * from an image (`oci://`), and Kubernetes mounts it as an image volume.
 */
export const modelFolder = (name: string): string => `${imagePaths.models}/${name}/1`
