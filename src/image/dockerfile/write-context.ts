import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createFolder } from '../../files/create-folder.ts'
import { imagePaths } from '../image-schema.ts'
import type { ImageConfig } from '../oci.ts'
import type { Platform } from '../platform.ts'
import { unpackImage } from '../unpack-image.ts'

/** Folder of the context with all files that are no part of the server, the engine and the models. */
const rootfs = 'rootfs'

/**
 * Writes the build context of a Dockerfile from the layers of Tensorline's own image: `rootfs`, `engine`, `app` and `models`.
 * @param layout of the image that Tensorline built
 * @returns the config of that image
 */
export async function writeContext(
  layout: string,
  context: string,
  platform: Platform,
): Promise<ImageConfig> {
  await createFolder(context)
  const config = await unpackImage(layout, join(context, rootfs), platform)
  for (const path of [imagePaths.engine, imagePaths.server, imagePaths.models])
    await rename(join(context, rootfs, path), join(context, path))
  return config
}
