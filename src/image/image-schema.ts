import { z } from 'zod'
import { digestSchema } from '../artifacts/manifest.ts'

/** What the manifest of an image artifact says. */
export const imageDetailsSchema = z.strictObject({
  /** Digest of the OCI image manifest. */
  image: digestSchema,
  /** Repository name without tag, for example `ghcr.io/acme/mnist`. */
  name: z.string(),
  /** True when the image lies in its registry under this digest. */
  pushed: z.boolean(),
  /** Size of all compressed layers, and of those without the model, in bytes. */
  bytes: z.int().positive(),
  bytesWithoutModel: z.int().positive(),
})
export type ImageDetails = z.infer<typeof imageDetailsSchema>

/** Folder of an image artifact that holds the OCI image layout; absent once the image lies in a registry. */
export const imageLayoutFolder = 'layout'

/** Where things lie in the image. */
export const imagePaths = { node: '/usr/local/bin/node', server: '/app', model: '/model' } as const
