import { rm } from 'node:fs/promises'
import { fileKind } from '../files/file-kind.ts'
import type { ImageConfig } from './oci.ts'
import { firstDifference, readRootFiles } from './root-files.ts'
import { unpackImage } from './unpack-image.ts'

/**
 * Unpacks an image into a folder from which a server may already run. A folder that contains exactly the files of the image stays as it is.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
export async function keepUnpacked(layout: string, into: string): Promise<ImageConfig> {
  if ((await fileKind(into)) === null) return unpackImage(layout, into)
  const fresh = `${into}-new`
  const config = await unpackImage(layout, fresh)
  const changed = firstDifference(await readRootFiles(into), await readRootFiles(fresh))
  await rm(fresh, { recursive: true, force: true })
  return changed === null ? config : unpackImage(layout, into)
}
