import { z } from 'zod'

/** Schema of the details in the manifest of a web package. */
export const webDetailsSchema = z.strictObject({
  /** Name of the npm package. */
  name: z.string(),
  /** Size of all files, and of all files except the model, in bytes. */
  bytes: z.int().positive(),
  bytesWithoutModel: z.int().positive(),
})
export type WebDetails = z.infer<typeof webDetailsSchema>

/** Folder of the artifact that contains the npm package. */
export const webPackageFolder = 'package'
