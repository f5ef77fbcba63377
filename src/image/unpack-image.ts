import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { installFolder } from '../files/install-folder.ts'
import { digestOfHex, type Digest } from '../artifacts/digest.ts'
import { bytesOf } from '../files/bytes.ts'
import { decompressor, explainLayer } from './layer-content.ts'
import { blobPath, readLayout, verifyBlobs } from './layout.ts'
import type { Descriptor, ImageConfig } from './oci.ts'
import { LayerTarget } from './layer-target.ts'
import { localPlatform, type Platform } from './platform.ts'
import { hostile } from './root-path.ts'

/**
 * Unpacks the layers of an image layout, one over the other, into a new folder, which becomes the image's
 * root (image-spec 1.1, `layer.md`). All entries belong to the current user; owners, times and set-id bits
 * are not restored. No layer can write outside of the folder. The folder appears completely or not at all.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
export async function unpackImage(
  layout: string,
  into: string,
  platform: Platform = localPlatform,
): Promise<ImageConfig> {
  const image = await readLayout(layout, platform)
  await verifyBlobs(layout, image.manifest)
  return installFolder(into, async (draft) => {
    for (const [index, layer] of image.manifest.layers.entries()) {
      const diffId = await applyLayer(draft, blobPath(layout, layer.digest), layer)
      if (diffId !== image.config.rootfs.diff_ids[index])
        throw hostile(layer.digest, 'content that differs from the image config')
    }
    await chmod(draft, 0o755)
    return image.config
  })
}

async function applyLayer(root: string, file: string, { mediaType, digest }: Descriptor): Promise<Digest> {
  const uncompressed = createHash('sha256')
  const archive = extract()
  const read = pipeline(
    createReadStream(file),
    decompressor(mediaType),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        uncompressed.update(chunk)
        yield chunk
      }
    },
    archive,
  )
  const layer = new LayerTarget(root)
  const applied = (async () => {
    for await (const entry of archive) {
      await layer.apply(entry.header, bytesOf(entry))
      entry.resume()
    }
  })()
  // If both fail, reading failed only because no consumer of its entries remains.
  for (const result of (await Promise.allSettled([read, applied])).reverse())
    if (result.status === 'rejected') throw explainLayer(result.reason, digest)
  return digestOfHex(uncompressed.digest('hex'))
}
